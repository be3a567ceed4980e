<#-- À la personne qui tient la boutique : la séance s’est interrompue, le reste se réserve. -->
<@mail.message subject="On reprend quand vous voulez, avec ${mentor}">
  <@mail.line>Bonjour ${recipient},</@mail.line>
  <@mail.line>Un client est arrivé, c’est la vie d’une boutique. Ce qui a été fait avec ${mentor} compte, rien n’est à refaire.</@mail.line>
  <#if left??><@mail.line>Il reste ${left} minutes.</@mail.line></#if>
  <@mail.button to=resumeLink>Voir les prochains moments calmes</@mail.button>
  <@mail.line>Ouvrir ce lien ne change rien.</@mail.line>
</@mail.message>
