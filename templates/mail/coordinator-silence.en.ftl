<#-- To the coordinator: a mentor has not answered yet. -->
<@mail.message subject="${mentor} has not answered yet about ${shop}">
  <@mail.line>Hello ${recipient},</@mail.line>
  <@mail.line>${mentor}, ${organisation}, was asked to accompany ${shop} more than 48 working hours ago and has not answered yet.</@mail.line>
  <@mail.line>A call is often enough. Otherwise a relay can take over: nothing happens without you.</@mail.line>
  <@mail.button to=answersLink>See who could take over</@mail.button>
</@mail.message>
