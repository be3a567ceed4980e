<#-- À l’expert : la mairie répond à sa question. -->
<@mail.message subject="Réponse à votre question sur ${shop}">
  <@mail.line>Bonjour ${recipient},</@mail.line>
  <@mail.line>Vous demandiez : ${question}</@mail.line>
  <@mail.line>La réponse : ${answer}</@mail.line>
  <@mail.button to=pairingLink>Voir ce parrainage</@mail.button>
</@mail.message>
