<#-- To the person who keeps the shop: the busy weeks are over. -->
<@mail.message subject="Calm again? Carry on with ${mentor}">
  <@mail.line>Hello ${recipient},</@mail.line>
  <@mail.line>Your busy weeks are over. Nothing was counted in that time: you are where you were.</@mail.line>
  <#if step??><@mail.facts><@mail.fact name="What comes next">${step}</@mail.fact></@mail.facts></#if>
  <@mail.button to=bookingLink>See the next quiet times</@mail.button>
  <@mail.line>A few minutes are enough. Opening this link changes nothing.</@mail.line>
</@mail.message>
