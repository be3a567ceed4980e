<#-- To the mentor: the town welcomes them to the programme. -->
<@mail.message subject="Welcome among the mentors">
  <@mail.line>Hello ${recipient},</@mail.line>
  <@mail.line>${town.name} counts you among the mentors who help its shops, in sessions of 10 to 20 minutes. Thank you for your time.</@mail.line>
  <@mail.line>Say now when you are available: shops book within these hours only.</@mail.line>
  <@mail.button to=mentorLink>See my page</@mail.button>
  <@mail.line>You come on behalf of ${town.name}: nothing is sold during a session.</@mail.line>
</@mail.message>
