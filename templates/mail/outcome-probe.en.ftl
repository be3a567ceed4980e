<#-- To the person who keeps the shop: one and three months after the end of their action, one question. -->
<@mail.message subject="One question, one tap: ${question}">
  <@mail.line>Hello ${recipient},</@mail.line>
  <@mail.line>Your action with ${mentor} was finished some time ago. One question only:</@mail.line>
  <@mail.line>${question}</@mail.line>
  <@mail.button to=stillLink>Answer in one tap</@mail.button>
  <@mail.line>Opening this link changes nothing. “No” and “I do not know” are as good as “Yes”: they help us to do better.</@mail.line>
</@mail.message>
