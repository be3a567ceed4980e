<#-- À la personne qui tient la boutique : sa séance approche. -->
<@mail.message subject="Bientôt : ${day}, ${start}, avec ${mentor}">
  <@mail.line>Bonjour ${recipient},</@mail.line>
  <@mail.line>Un mot pour vous rappeler votre séance. Il n’y a rien à répondre.</@mail.line>
  <@mail.facts>
    <@mail.fact name="Quand">${day}, ${start} · ${minutes} minutes</@mail.fact>
    <@mail.fact name="Avec">${mentor}, ${organisation}</@mail.fact>
    <@mail.fact name="Où"><#switch mode><#case "PHONE">Par téléphone, ${mentor} vous appelle<#break><#case "VIDEO">En visioconférence<#break><#default>Chez vous, ${shop}, ${address}</#switch></@mail.fact>
    <#if step??><@mail.fact name="On fera">${step}</@mail.fact></#if>
    <#if needs??><@mail.fact name="À préparer">${needs}</@mail.fact></#if>
  </@mail.facts>
  <@mail.button to=sessionLink>Voir, changer d’heure ou annuler</@mail.button>
  <@mail.line>Un empêchement ? Ce lien suffit. L’ouvrir ne change rien.</@mail.line>
</@mail.message>
