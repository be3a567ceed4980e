<#-- To the mentor: a session is cancelled. -->
<@mail.message subject="Session cancelled with ${shop}: ${day}, ${start}">
  <@mail.line>Hello ${recipient},</@mail.line>
  <@mail.line>Your session on ${day}, ${start}, with ${person}, is cancelled. This message removes it from your calendar.</@mail.line>
  <#if reason??><@mail.line>The reason given: ${reason}.</@mail.line></#if>
  <@mail.button to=mentorLink>See my sessions</@mail.button>
  <@mail.line>The time is free again, for you and for other shops.</@mail.line>
</@mail.message>
