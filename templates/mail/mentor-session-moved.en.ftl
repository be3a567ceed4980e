<#-- To the mentor: a session moves. -->
<@mail.message subject="New time with ${shop}: ${day}, ${start}">
  <@mail.line>Hello ${recipient},</@mail.line>
  <@mail.line>Your session with ${person} has moved. This message updates your calendar.</@mail.line>
  <@mail.facts>
    <@mail.fact name="When">${day}, ${start} · ${minutes} minutes</@mail.fact>
    <#if before??><@mail.fact name="Instead of">${before}</@mail.fact></#if>
    <#if reason??><@mail.fact name="Reason">${reason}</@mail.fact></#if>
    <@mail.fact name="With">${person}, ${shop}</@mail.fact>
    <@mail.fact name="Where"><#switch mode><#case "PHONE">By phone, you call<#break><#case "VIDEO">By video call<#break><#default>At the shop, ${address}</#switch></@mail.fact>
    <#if step??><@mail.fact name="Step">${step}</@mail.fact></#if>
  </@mail.facts>
  <@mail.button to=mentorLink>See my sessions</@mail.button>
</@mail.message>
