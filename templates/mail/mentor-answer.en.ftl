<#-- To the mentor: the town hall answers a question. -->
<@mail.message subject="The answer to your question about ${shop}">
  <@mail.line>Hello ${recipient},</@mail.line>
  <@mail.line>You asked: ${question}</@mail.line>
  <@mail.line>The answer: ${answer}</@mail.line>
  <@mail.button to=pairingLink>See this pairing</@mail.button>
</@mail.message>
