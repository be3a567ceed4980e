<#-- À la personne qui tient la boutique : ses semaines de pointe sont passées. -->
<@mail.message subject="Le calme est revenu ? On reprend avec ${mentor}">
  <@mail.line>Bonjour ${recipient},</@mail.line>
  <@mail.line>Vos semaines chargées sont passées. Nous n’avons rien compté pendant ce temps : vous en êtes là où vous étiez.</@mail.line>
  <#if step??><@mail.facts><@mail.fact name="La suite">${step}</@mail.fact></@mail.facts></#if>
  <@mail.button to=bookingLink>Voir les prochains moments calmes</@mail.button>
  <@mail.line>Quelques minutes suffisent. Ouvrir ce lien ne change rien.</@mail.line>
</@mail.message>
