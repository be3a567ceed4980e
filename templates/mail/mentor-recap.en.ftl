<#-- To the mentor, on Mondays: the week. -->
<@mail.message subject="Your week with the shops">
  <@mail.line>Hello ${recipient},</@mail.line>
  <#if sessions?has_content>
  <@mail.line>This week:</@mail.line>
  <@mail.facts><#list sessions as session><@mail.fact name="Session">${session}</@mail.fact></#list></@mail.facts>
  </#if>
  <#if toNote??><@mail.line>To note: ${toNote}. It takes thirty seconds.</@mail.line></#if>
  <#if toAnswer??><@mail.line>Your answer is awaited for: ${toAnswer}.</@mail.line></#if>
  <@mail.button to=mentorLink>See my sessions</@mail.button>
</@mail.message>
