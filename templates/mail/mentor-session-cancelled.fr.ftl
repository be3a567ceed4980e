<#-- À l’expert : une séance est annulée. -->
<@mail.message subject="Séance annulée avec ${shop} : ${day}, ${start}">
  <@mail.line>Bonjour ${recipient},</@mail.line>
  <@mail.line>Votre séance du ${day}, ${start}, avec ${person}, est annulée. Elle disparaît de votre agenda avec ce message.</@mail.line>
  <#if reason??><@mail.line>La raison donnée : ${reason}.</@mail.line></#if>
  <@mail.button to=mentorLink>Voir mes séances</@mail.button>
  <@mail.line>L’heure est de nouveau libre pour vous et pour les autres boutiques.</@mail.line>
</@mail.message>
