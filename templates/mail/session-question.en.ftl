<#-- To the person who keeps the shop: one question, one tap, a little after the session. -->
<@mail.message subject="After your session on ${day}: where do you stand?">
  <@mail.line>Hello ${recipient},</@mail.line>
  <@mail.line>You saw ${mentor} on ${day}. One question only, one tap: where do you stand?</@mail.line>
  <#if step??><@mail.facts><@mail.fact name="The step">${step}</@mail.fact></@mail.facts></#if>
  <@mail.button to=afterLink>It is done, not yet, or I need help</@mail.button>
  <@mail.line>Opening this link changes nothing. It takes a minute, and you can change your mind for seven days.</@mail.line>
</@mail.message>
