<#-- To the mentor: a cancelled session takes place after all. -->
<@mail.message subject="Your session with ${shop} takes place: ${day}, ${start}">
  <@mail.line>Hello ${recipient},</@mail.line>
  <@mail.line>Your session with ${person} is no longer cancelled: it takes place as planned. This message puts it back into your calendar.</@mail.line>
  <@mail.facts>
    <@mail.fact name="When">${day}, ${start} · ${minutes} minutes</@mail.fact>
    <@mail.fact name="With">${person}, ${shop}</@mail.fact>
    <@mail.fact name="Where"><#switch mode><#case "PHONE">By phone, you call<#break><#case "VIDEO">By video call<#break><#default>At the shop, ${address}</#switch></@mail.fact>
    <#if step??><@mail.fact name="Step">${step}</@mail.fact></#if>
  </@mail.facts>
  <@mail.button to=mentorLink>See my sessions</@mail.button>
</@mail.message>
