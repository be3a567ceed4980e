<#-- À l’expert : une séance annulée a de nouveau lieu. -->
<@mail.message subject="La séance avec ${shop} a bien lieu : ${day}, ${start}">
  <@mail.line>Bonjour ${recipient},</@mail.line>
  <@mail.line>Votre séance avec ${person} n’est plus annulée : elle a lieu comme prévu. Elle revient dans votre agenda avec ce message.</@mail.line>
  <@mail.facts>
    <@mail.fact name="Quand">${day}, ${start} · ${minutes} minutes</@mail.fact>
    <@mail.fact name="Avec">${person}, ${shop}</@mail.fact>
    <@mail.fact name="Où"><#switch mode><#case "PHONE">Par téléphone, vous appelez<#break><#case "VIDEO">En visioconférence<#break><#default>Sur place, ${address}</#switch></@mail.fact>
    <#if step??><@mail.fact name="Étape">${step}</@mail.fact></#if>
  </@mail.facts>
  <@mail.button to=mentorLink>Voir mes séances</@mail.button>
</@mail.message>
