<#-- To the person who keeps the shop: the cancelled session takes place after all. -->
<@mail.message subject="Your session takes place: ${day}, ${start}">
  <@mail.line>Hello ${recipient},</@mail.line>
  <@mail.line>Your session is no longer cancelled: it takes place as planned. This message puts it back into your calendar.</@mail.line>
  <@mail.facts>
    <@mail.fact name="When">${day}, ${start} · ${minutes} minutes</@mail.fact>
    <@mail.fact name="With">${mentor}, ${organisation}</@mail.fact>
    <@mail.fact name="Where"><#switch mode><#case "PHONE">By phone, ${mentor} calls you<#break><#case "VIDEO">By video call<#break><#default>At your shop, ${shop}, ${address}</#switch></@mail.fact>
    <#if step??><@mail.fact name="What we will do">${step}</@mail.fact></#if>
    <#if needs??><@mail.fact name="Please have ready">${needs}</@mail.fact></#if>
  </@mail.facts>
  <@mail.button to=sessionLink>See, move or cancel</@mail.button>
  <@mail.line>Something came up, or a sudden rush? Move or cancel with this link. Opening it changes nothing.</@mail.line>
</@mail.message>
