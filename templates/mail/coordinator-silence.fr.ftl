<#-- À la coordination : un expert n’a pas encore répondu. -->
<@mail.message subject="${mentor} n’a pas encore répondu pour ${shop}">
  <@mail.line>Bonjour ${recipient},</@mail.line>
  <@mail.line>${mentor}, ${organisation}, a reçu la proposition d’accompagner ${shop} il y a plus de 48 heures ouvrées et n’a pas encore répondu.</@mail.line>
  <@mail.line>Un appel suffit souvent. Sinon, un relais peut prendre la suite : rien ne se fait sans vous.</@mail.line>
  <@mail.button to=answersLink>Voir qui peut prendre le relais</@mail.button>
</@mail.message>
