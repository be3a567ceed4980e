<#-- To the person who keeps the shop: the session is near. -->
<@mail.message subject="Soon: ${day}, ${start}, with ${mentor}">
  <@mail.line>Hello ${recipient},</@mail.line>
  <@mail.line>A word to remind you of your session. There is nothing to answer.</@mail.line>
  <@mail.facts>
    <@mail.fact name="When">${day}, ${start} · ${minutes} minutes</@mail.fact>
    <@mail.fact name="With">${mentor}, ${organisation}</@mail.fact>
    <@mail.fact name="Where"><#switch mode><#case "PHONE">By phone, ${mentor} calls you<#break><#case "VIDEO">By video call<#break><#default>At your shop, ${shop}, ${address}</#switch></@mail.fact>
    <#if step??><@mail.fact name="We will do">${step}</@mail.fact></#if>
    <#if needs??><@mail.fact name="Please have ready">${needs}</@mail.fact></#if>
  </@mail.facts>
  <@mail.button to=sessionLink>See, move or cancel</@mail.button>
  <@mail.line>Something came up? This link is enough. Opening it changes nothing.</@mail.line>
</@mail.message>
