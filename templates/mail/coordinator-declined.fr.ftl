<#-- À la coordination : un expert ne peut pas accompagner une boutique. -->
<@mail.message subject="${mentor} ne peut pas accompagner ${shop}">
  <@mail.line>Bonjour ${recipient},</@mail.line>
  <@mail.line>${mentor}, ${organisation}, ne peut pas accompagner ${shop} cette fois. La raison donnée : ${why}.</@mail.line>
  <@mail.button to=answersLink>Voir qui peut prendre le relais</@mail.button>
</@mail.message>
