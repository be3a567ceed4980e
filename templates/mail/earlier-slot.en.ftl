<#-- To the person who keeps the shop: an earlier time is free. -->
<@mail.message subject="Earlier, if you like: ${day}, ${start}">
  <@mail.line>Hello ${recipient},</@mail.line>
  <@mail.line>A time with ${mentor} is free. It is offered to you first, until ${until}.</@mail.line>
  <@mail.facts>
    <@mail.fact name="When">${day}, ${start} · ${minutes} minutes</@mail.fact>
    <#if before??><@mail.fact name="Instead of">${before}</@mail.fact></#if>
  </@mail.facts>
  <@mail.button to=earlierLink>See this time</@mail.button>
  <@mail.line>Opening this link changes nothing. If you do not answer you keep what you have, and somebody else is offered this time.</@mail.line>
</@mail.message>
