<#-- To the coordinator alone: a shop would like somebody else. -->
<@mail.message subject="${shop} would like somebody else">
  <@mail.line>Hello ${recipient},</@mail.line>
  <@mail.line>${shop}, kept by ${person}, would like a mentor other than ${mentor}. The reason given: ${why}.</@mail.line>
  <@mail.line>${mentor} knows nothing of it, and sessions stay booked.</@mail.line>
  <@mail.button to=answersLink>See who could take over</@mail.button>
</@mail.message>
