<#-- To the mentor: a pairing is paused. -->
<@mail.message subject="Pause with ${shop} from ${from} to ${last}">
  <@mail.line>Hello ${recipient},</@mail.line>
  <@mail.line>The pairing with ${shop} is paused from ${from} to ${last}. Nothing is booked on these days; a session already booked is cancelled, and you are told.</@mail.line>
  <@mail.button to=mentorLink>See my sessions</@mail.button>
  <@mail.line>The pause ends by itself.</@mail.line>
</@mail.message>
