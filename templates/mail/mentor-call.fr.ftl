<#-- À l’expert disponible : un commerçant a quelques minutes maintenant. -->
<@mail.message subject="${shop} a ${minutes} minutes maintenant : répondez avant ${until}">
  <@mail.line>Bonjour ${recipient},</@mail.line>
  <@mail.line>${person} a ${minutes} minutes, tout de suite. Vous avez jusqu’à ${until} pour dire que vous y allez.</@mail.line>
  <@mail.facts>
    <@mail.fact name="Boutique">${shop}</@mail.fact>
    <@mail.fact name="Comment"><#switch mode><#case "PHONE">Par téléphone, vous appelez<#break><#case "VIDEO">En visioconférence<#break><#default>Sur place, ${address}</#switch></@mail.fact>
    <@mail.fact name="Action">${action}</@mail.fact>
    <#if step??><@mail.fact name="Étape">${step}</@mail.fact></#if>
  </@mail.facts>
  <@mail.button to=mentorLink>Voir la demande</@mail.button>
  <@mail.line>Ouvrir ce lien n’engage à rien : on répond sur la page. <#if relay??>Cette boutique est suivie par un autre expert, qui n’est pas libre ; le premier qui répond y va.</#if></@mail.line>
</@mail.message>
