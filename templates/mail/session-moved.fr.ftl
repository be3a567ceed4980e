<#-- À la personne qui tient la boutique : sa séance change d’heure. -->
<@mail.message subject="Nouvel horaire : ${day}, ${start}">
  <@mail.line>Bonjour ${recipient},</@mail.line>
  <@mail.line>Votre séance change d’heure. Votre agenda se met à jour avec ce message.</@mail.line>
  <@mail.facts>
    <@mail.fact name="Quand">${day}, ${start} · ${minutes} minutes</@mail.fact>
    <#if before??><@mail.fact name="Au lieu de">${before}</@mail.fact></#if>
    <#if reason??><@mail.fact name="Raison">${reason}</@mail.fact></#if>
    <@mail.fact name="Avec">${mentor}, ${organisation}</@mail.fact>
    <@mail.fact name="Où"><#switch mode><#case "PHONE">Par téléphone, ${mentor} vous appelle<#break><#case "VIDEO">En visioconférence<#break><#default>Chez vous, ${shop}, ${address}</#switch></@mail.fact>
    <#if step??><@mail.fact name="On fera">${step}</@mail.fact></#if>
    <#if needs??><@mail.fact name="À préparer">${needs}</@mail.fact></#if>
  </@mail.facts>
  <@mail.button to=sessionLink>Voir, changer d’heure ou annuler</@mail.button>
  <@mail.line>Ce lien permet encore de changer d’heure ou d’annuler. L’ouvrir ne change rien.</@mail.line>
</@mail.message>
