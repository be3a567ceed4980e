<#-- To whoever keeps the shop: take up the thread, with the next quiet moment. -->
<@mail.message subject="A moment with ${mentor}?">
  <@mail.line>Hello ${recipient},</@mail.line>
  <@mail.line>${minutesLeft} minutes of work are left on your action, in small steps. ${mentor} is there to help.</@mail.line>
  <#if step?? || moment??><@mail.facts><#if step??><@mail.fact name="What comes next">${step}</@mail.fact></#if><#if moment??><@mail.fact name="Next quiet moment">${moment}</@mail.fact></#if></@mail.facts></#if>
  <@mail.button to=bookingLink>Choose a moment</@mail.button>
  <@mail.line>Ten minutes are enough. Opening this link changes nothing.</@mail.line>
</@mail.message>
