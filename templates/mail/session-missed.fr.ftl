<#-- À la personne qui tient la boutique : la séance n’a pas eu lieu. -->
<@mail.message subject="On s’est manqués, reprenons">
  <@mail.line>Bonjour ${recipient},</@mail.line>
  <#if byMentor??>
  <@mail.line>${mentor} n’a pas pu être là pour votre séance du ${day}. Nous en sommes désolés : votre temps est précieux.</@mail.line>
  <#else>
  <@mail.line>On vous a manqué pour la séance du ${day}. Cela arrive, une boutique ne se quitte pas si facilement.</@mail.line>
  </#if>
  <@mail.line>Rien n’est perdu. Voici les prochains moments calmes avec ${mentor} : choisissez celui qui vous va.</@mail.line>
  <@mail.button to=resumeLink>Voir les prochains moments calmes</@mail.button>
  <@mail.line>Ouvrir ce lien ne change rien.</@mail.line>
</@mail.message>
