<#-- To the mentor: a session is booked with them. -->
<@mail.message subject="Session with ${shop}: ${day}, ${start}">
  <@mail.line>Hello ${recipient},</@mail.line>
  <@mail.line>${person} has booked a session with you. It comes with this message for your calendar.</@mail.line>
  <@mail.facts>
    <@mail.fact name="When">${day}, ${start} · ${minutes} minutes</@mail.fact>
    <@mail.fact name="With">${person}, ${shop}</@mail.fact>
    <@mail.fact name="Where"><#switch mode><#case "PHONE">By phone, you call<#break><#case "VIDEO">By video call<#break><#default>At the shop, ${address}</#switch></@mail.fact>
    <#if step??><@mail.fact name="Step">${step}</@mail.fact></#if>
  </@mail.facts>
  <@mail.button to=mentorLink>See my sessions</@mail.button>
</@mail.message>
