<#-- À l’expert : sa séance approche. -->
<@mail.message subject="Bientôt : ${day}, ${start}, ${shop}">
  <@mail.line>Bonjour ${recipient},</@mail.line>
  <@mail.line>Un mot pour vous rappeler votre séance.</@mail.line>
  <@mail.facts>
    <@mail.fact name="Quand">${day}, ${start} · ${minutes} minutes</@mail.fact>
    <@mail.fact name="Avec">${person}, ${shop}</@mail.fact>
    <@mail.fact name="Où"><#switch mode><#case "PHONE">Par téléphone<#break><#case "VIDEO">En visioconférence<#break><#default>${address}</#switch></@mail.fact>
    <#if step??><@mail.fact name="Étape">${step}</@mail.fact></#if>
  </@mail.facts>
  <@mail.button to=mentorLink>Voir mes séances</@mail.button>
  <@mail.line>Un empêchement ? Changez l’heure ou annulez depuis votre journée : la boutique est prévenue.</@mail.line>
</@mail.message>
