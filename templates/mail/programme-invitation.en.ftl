<#-- To the person who keeps the shop: the town offers the programme. -->
<@mail.message subject="${town.name} offers you some help">
  <@mail.line>Hello ${recipient},</@mail.line>
  <@mail.line>${town.name} offers ${shop} the help of a digital mentor, in sessions of 10 to 20 minutes, in your quiet moments and at a time you choose.</@mail.line>
  <@mail.line>It is free, and nobody has anything to sell you. Once your mentor is found, a message introduces them.</@mail.line>
  <@mail.button to=bookingLink>See my page</@mail.button>
  <@mail.line>This link is yours: keep this message. No account, no password. Opening it binds you to nothing.</@mail.line>
</@mail.message>
