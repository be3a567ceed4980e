<#-- To the coordinator, on Mondays: the week past and the week ahead. -->
<@mail.message subject="Your Monday: the week at a glance">
  <@mail.line>Hello ${recipient},</@mail.line>
  <@mail.facts>
    <@mail.fact name="Last week">${lastWeek}</@mail.fact>
    <@mail.fact name="This week">${thisWeek}</@mail.fact>
    <#if toNote??><@mail.fact name="Sessions whose outcome is not known yet">${toNote}</@mail.fact></#if>
    <#if toAnswer??><@mail.fact name="Answers to look at">${toAnswer}</@mail.fact></#if>
    <#if undelivered??><@mail.fact name="Messages that did not arrive">${undelivered}</@mail.fact></#if>
  </@mail.facts>
  <@mail.button to=homeLink>Open what needs attention</@mail.button>
</@mail.message>
