<#-- À la personne qui tient la boutique : son accompagnement fait une pause. -->
<@mail.message subject="Votre accompagnement est en pause du ${from} au ${last}">
  <@mail.line>Bonjour ${recipient},</@mail.line>
  <@mail.line>Votre accompagnement par ${mentor} est en pause du ${from} au ${last}. Rien ne se réserve ces jours-là ; une séance déjà prise est annulée, vous en recevez le message.</@mail.line>
  <@mail.button to=bookingLink>Voir mes créneaux</@mail.button>
  <@mail.line>La pause finit d’elle-même. Vos étapes faites sont gardées.</@mail.line>
</@mail.message>
