<#-- To the coordinator: a mentor cannot help a shop. -->
<@mail.message subject="${mentor} cannot help ${shop}">
  <@mail.line>Hello ${recipient},</@mail.line>
  <@mail.line>${mentor}, ${organisation}, cannot help ${shop} this time. The reason given: ${why}.</@mail.line>
  <@mail.button to=answersLink>See who could take over</@mail.button>
</@mail.message>
