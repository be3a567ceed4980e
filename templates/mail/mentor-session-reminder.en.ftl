<#-- To the mentor: the session is near. -->
<@mail.message subject="Soon: ${day}, ${start}, ${shop}">
  <@mail.line>Hello ${recipient},</@mail.line>
  <@mail.line>A word to remind you of your session.</@mail.line>
  <@mail.facts>
    <@mail.fact name="When">${day}, ${start} · ${minutes} minutes</@mail.fact>
    <@mail.fact name="With">${person}, ${shop}</@mail.fact>
    <@mail.fact name="Where"><#switch mode><#case "PHONE">By phone<#break><#case "VIDEO">By video call<#break><#default>${address}</#switch></@mail.fact>
    <#if step??><@mail.fact name="Step">${step}</@mail.fact></#if>
  </@mail.facts>
  <@mail.button to=mentorLink>See my sessions</@mail.button>
  <@mail.line>Something came up? Move or cancel it from your day: the shop is told.</@mail.line>
</@mail.message>
