<#-- To the person who keeps the shop: the session did not take place. -->
<@mail.message subject="We missed each other, let us carry on">
  <@mail.line>Hello ${recipient},</@mail.line>
  <#if byMentor??>
  <@mail.line>${mentor} could not be there for your session on ${day}. We are sorry: your time is precious.</@mail.line>
  <#else>
  <@mail.line>We missed you for the session on ${day}. It happens, a shop is not so easily left alone.</@mail.line>
  </#if>
  <@mail.line>Nothing is lost. Here are the next quiet times with ${mentor}: choose the one that suits you.</@mail.line>
  <@mail.button to=resumeLink>See the next quiet times</@mail.button>
  <@mail.line>Opening this link changes nothing.</@mail.line>
</@mail.message>
