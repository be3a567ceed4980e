<#-- To the person who keeps the shop: the session is cancelled. -->
<@mail.message subject="Session cancelled: ${day}, ${start}">
  <@mail.line>Hello ${recipient},</@mail.line>
  <@mail.line>Your session on ${day}, ${start}, with ${mentor}, is cancelled. This message removes it from your calendar.</@mail.line>
  <#if reason??><@mail.line>The reason given: ${reason}.</@mail.line></#if>
  <#if parting??>
  <@mail.line>The steps you have done are kept.</@mail.line>
  <#else>
  <@mail.button to=bookingLink>Choose another time</@mail.button>
  <@mail.line>Nothing else changes: the steps you have done are kept, and your mentor stays the same.</@mail.line>
  </#if>
</@mail.message>
