<#-- To the person who keeps the shop: the session was interrupted, the rest can be booked. -->
<@mail.message subject="Carry on whenever you like, with ${mentor}">
  <@mail.line>Hello ${recipient},</@mail.line>
  <@mail.line>A customer came in, as they do in a shop. What you did with ${mentor} counts, nothing has to be done again.</@mail.line>
  <#if left??><@mail.line>There are ${left} minutes left.</@mail.line></#if>
  <@mail.button to=resumeLink>See the next quiet times</@mail.button>
  <@mail.line>Opening this link changes nothing.</@mail.line>
</@mail.message>
