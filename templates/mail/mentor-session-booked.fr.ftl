<#-- À l’expert : une séance est réservée avec lui. -->
<@mail.message subject="Séance avec ${shop} : ${day}, ${start}">
  <@mail.line>Bonjour ${recipient},</@mail.line>
  <@mail.line>${person} a réservé une séance avec vous. Elle est jointe à ce message pour votre agenda.</@mail.line>
  <@mail.facts>
    <@mail.fact name="Quand">${day}, ${start} · ${minutes} minutes</@mail.fact>
    <@mail.fact name="Avec">${person}, ${shop}</@mail.fact>
    <@mail.fact name="Où"><#switch mode><#case "PHONE">Par téléphone, vous appelez<#break><#case "VIDEO">En visioconférence<#break><#default>Sur place, ${address}</#switch></@mail.fact>
    <#if step??><@mail.fact name="Étape">${step}</@mail.fact></#if>
  </@mail.facts>
  <@mail.button to=mentorLink>Voir mes séances</@mail.button>
</@mail.message>
