<#-- To the person who keeps the shop: the pairing ends. -->
<@mail.message subject="Your pairing with ${mentor} ends">
  <@mail.line>Hello ${recipient},</@mail.line>
  <@mail.line>Your pairing with ${mentor} about “${action}” ends.</@mail.line>
  <@mail.line>What you have done is yours, and your page shows your steps.</@mail.line>
  <@mail.button to=bookingLink>See my page</@mail.button>
</@mail.message>
