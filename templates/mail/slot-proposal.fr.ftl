<#-- À la personne qui tient la boutique : reprendre le fil, avec le prochain moment calme. -->
<@mail.message subject="Un moment avec ${mentor} ?">
  <@mail.line>Bonjour ${recipient},</@mail.line>
  <@mail.line>Il reste ${minutesLeft} minutes de travail sur votre action, par petites étapes. ${mentor} est là pour vous aider.</@mail.line>
  <#if step?? || moment??><@mail.facts><#if step??><@mail.fact name="La suite">${step}</@mail.fact></#if><#if moment??><@mail.fact name="Prochain moment calme">${moment}</@mail.fact></#if></@mail.facts></#if>
  <@mail.button to=bookingLink>Choisir un moment</@mail.button>
  <@mail.line>Dix minutes suffisent. Ouvrir ce lien ne change rien.</@mail.line>
</@mail.message>
