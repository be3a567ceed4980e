<#-- To the mentor: a pairing is published, here is the shop. -->
<@mail.message subject="You are helping ${shop}: ${action}">
  <@mail.line>Hello ${recipient},</@mail.line>
  <@mail.line>${town.name} entrusts a shop to you. Thank you for giving it some of your time.</@mail.line>
  <@mail.facts>
    <@mail.fact name="Shop">${shop}</@mail.fact>
    <@mail.fact name="Kept by">${person}</@mail.fact>
    <@mail.fact name="Address">${address}</@mail.fact>
    <@mail.fact name="Chosen action">${action}</@mail.fact>
  </@mail.facts>
  <@mail.button to=mentorLink>See my sessions</@mail.button>
  <@mail.line>${person} has received a link to book within your availability. Sessions last 10 to 20 minutes, in quiet moments of the shop. You receive an invitation for each booking.</@mail.line>
  <@mail.line>You act on behalf of ${town.name}: nothing is sold during a session.</@mail.line>
</@mail.message>
