<#-- To the person who keeps the shop: the pairing is paused. -->
<@mail.message subject="Your pairing is paused from ${from} to ${last}">
  <@mail.line>Hello ${recipient},</@mail.line>
  <@mail.line>Your pairing with ${mentor} is paused from ${from} to ${last}. Nothing is booked on these days; a session already booked is cancelled, and you are told.</@mail.line>
  <@mail.button to=bookingLink>See my slots</@mail.button>
  <@mail.line>The pause ends by itself. The steps you have done are kept.</@mail.line>
</@mail.message>
