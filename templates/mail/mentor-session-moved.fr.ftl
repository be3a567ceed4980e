<#-- À l’expert : une séance change d’heure. -->
<@mail.message subject="Nouvel horaire avec ${shop} : ${day}, ${start}">
  <@mail.line>Bonjour ${recipient},</@mail.line>
  <@mail.line>Votre séance avec ${person} change d’heure. Votre agenda se met à jour avec ce message.</@mail.line>
  <@mail.facts>
    <@mail.fact name="Quand">${day}, ${start} · ${minutes} minutes</@mail.fact>
    <#if before??><@mail.fact name="Au lieu de">${before}</@mail.fact></#if>
    <#if reason??><@mail.fact name="Raison">${reason}</@mail.fact></#if>
    <@mail.fact name="Avec">${person}, ${shop}</@mail.fact>
    <@mail.fact name="Où"><#switch mode><#case "PHONE">Par téléphone, vous appelez<#break><#case "VIDEO">En visioconférence<#break><#default>Sur place, ${address}</#switch></@mail.fact>
    <#if step??><@mail.fact name="Étape">${step}</@mail.fact></#if>
  </@mail.facts>
  <@mail.button to=mentorLink>Voir mes séances</@mail.button>
</@mail.message>
