<#-- To the mentor: another mentor goes on. -->
<@mail.message subject="Another mentor goes on with ${shop}">
  <@mail.line>Hello ${recipient},</@mail.line>
  <@mail.line>${town.name} gives ${shop} to another mentor, so that the work goes on without waiting. There is nothing for you to do. Thank you for being there.</@mail.line>
  <@mail.line>What was noted passes to the next one, and the shop no longer appears on your page.</@mail.line>
  <@mail.button to=mentorLink>See my sessions</@mail.button>
</@mail.message>
