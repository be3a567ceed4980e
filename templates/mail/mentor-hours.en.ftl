<#-- To the mentor: no slot is open any more. -->
<@mail.message subject="When are you free?">
  <@mail.line>Hello ${recipient},</@mail.line>
  <@mail.line>The shops you accompany find no slot with you any more in the days to come.</@mail.line>
  <@mail.button to=availabilityLink>Say when I am free</@mail.button>
  <@mail.line>Two hours a week are enough. If this is not the moment, answer this message: we will find a relay.</@mail.line>
</@mail.message>
