<#-- To the person who keeps the shop: the pairing is published, here is the link. -->
<@mail.message subject="${mentor} is here to help you: ${action}">
  <@mail.line>Hello ${recipient},</@mail.line>
  <@mail.line>${town.name} offers you the help of a mentor, in sessions of 10 to 20 minutes, in your quiet moments and at a time you choose.</@mail.line>
  <@mail.facts>
    <@mail.fact name="Your action">${action}</@mail.fact>
    <@mail.fact name="Your mentor">${mentor}, ${organisation}</@mail.fact>
    <@mail.fact name="For">${shop}</@mail.fact>
  </@mail.facts>
  <@mail.button to=bookingLink>Choose a time</@mail.button>
  <@mail.line>This link is yours: keep this message. No account, no password. Opening it books nothing, and you can change your mind.</@mail.line>
  <@mail.line>Your mentor comes on behalf of ${town.name} and has nothing to sell you.</@mail.line>
</@mail.message>
