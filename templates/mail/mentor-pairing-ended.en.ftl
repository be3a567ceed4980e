<#-- To the mentor: a pairing ends. -->
<@mail.message subject="The pairing with ${shop} ends">
  <@mail.line>Hello ${recipient},</@mail.line>
  <@mail.line>Your pairing with ${shop} ends. ${town.name} thanks you for the time you gave.</@mail.line>
  <@mail.line>The shop no longer appears on your page. A session that took place can still be noted there.</@mail.line>
  <@mail.button to=mentorLink>See my sessions</@mail.button>
</@mail.message>
