<#-- To a mentor on standby: a shop has some minutes now. -->
<@mail.message subject="${shop} has ${minutes} minutes now: answer before ${until}">
  <@mail.line>Hello ${recipient},</@mail.line>
  <@mail.line>${person} has ${minutes} minutes to spare, right now. You have until ${until} to say that you are going.</@mail.line>
  <@mail.facts>
    <@mail.fact name="Shop">${shop}</@mail.fact>
    <@mail.fact name="How"><#switch mode><#case "PHONE">By phone, you call<#break><#case "VIDEO">By video call<#break><#default>At the shop, ${address}</#switch></@mail.fact>
    <@mail.fact name="Action">${action}</@mail.fact>
    <#if step??><@mail.fact name="Step">${step}</@mail.fact></#if>
  </@mail.facts>
  <@mail.button to=mentorLink>See the request</@mail.button>
  <@mail.line>Opening this link commits you to nothing: you answer on the page. <#if relay??>Another mentor helps this shop and is not free; the first to answer goes.</#if></@mail.line>
</@mail.message>
