<#-- À la personne qui tient la boutique : sa séance est annulée. -->
<@mail.message subject="Séance annulée : ${day}, ${start}">
  <@mail.line>Bonjour ${recipient},</@mail.line>
  <@mail.line>Votre séance du ${day}, ${start}, avec ${mentor}, est annulée. Elle disparaît de votre agenda avec ce message.</@mail.line>
  <#if reason??><@mail.line>La raison donnée : ${reason}.</@mail.line></#if>
  <#if parting??>
  <@mail.line>Vos étapes faites sont gardées.</@mail.line>
  <#else>
  <@mail.button to=bookingLink>Choisir un autre créneau</@mail.button>
  <@mail.line>Rien d’autre ne change : vos étapes faites sont gardées, et votre expert reste le même.</@mail.line>
  </#if>
</@mail.message>
