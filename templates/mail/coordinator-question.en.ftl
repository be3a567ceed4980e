<#-- To the coordinator: a mentor asks a question. -->
<@mail.message subject="A question from ${mentor} about ${shop}">
  <@mail.line>Hello ${recipient},</@mail.line>
  <@mail.line>${mentor}, ${organisation}, asks about ${shop}:</@mail.line>
  <@mail.line>${question}</@mail.line>
  <@mail.button to=answersLink>Answer</@mail.button>
</@mail.message>
