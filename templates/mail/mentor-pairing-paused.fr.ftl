<#-- À l’expert : un parrainage fait une pause. -->
<@mail.message subject="Pause avec ${shop} du ${from} au ${last}">
  <@mail.line>Bonjour ${recipient},</@mail.line>
  <@mail.line>L’accompagnement de ${shop} est en pause du ${from} au ${last}. Rien ne se réserve ces jours-là ; une séance déjà prise est annulée, vous en recevez le message.</@mail.line>
  <@mail.button to=mentorLink>Voir mes séances</@mail.button>
  <@mail.line>La pause finit d’elle-même.</@mail.line>
</@mail.message>
