<#-- À la personne qui tient la boutique : une question, un geste, un peu après la séance. -->
<@mail.message subject="Après votre séance du ${day} : où en êtes-vous ?">
  <@mail.line>Bonjour ${recipient},</@mail.line>
  <@mail.line>Vous avez vu ${mentor} le ${day}. Une seule question, un seul geste : où en êtes-vous ?</@mail.line>
  <#if step??><@mail.facts><@mail.fact name="L’étape">${step}</@mail.fact></@mail.facts></#if>
  <@mail.button to=afterLink>C’est fait, pas encore, ou besoin d’aide</@mail.button>
  <@mail.line>Ouvrir ce lien ne change rien. Une minute suffit, et vous pourrez changer d’avis pendant sept jours.</@mail.line>
</@mail.message>
