<#-- À la coordination : un expert pose une question. -->
<@mail.message subject="Une question de ${mentor} sur ${shop}">
  <@mail.line>Bonjour ${recipient},</@mail.line>
  <@mail.line>${mentor}, ${organisation}, demande à propos de ${shop} :</@mail.line>
  <@mail.line>${question}</@mail.line>
  <@mail.button to=answersLink>Répondre</@mail.button>
</@mail.message>
