<#-- À la coordination, le lundi : la semaine passée et celle qui vient. -->
<@mail.message subject="Votre lundi : le point de la semaine">
  <@mail.line>Bonjour ${recipient},</@mail.line>
  <@mail.facts>
    <@mail.fact name="La semaine passée">${lastWeek}</@mail.fact>
    <@mail.fact name="Cette semaine">${thisWeek}</@mail.fact>
    <#if toNote??><@mail.fact name="Séances dont on ne sait pas encore l’issue">${toNote}</@mail.fact></#if>
    <#if toAnswer??><@mail.fact name="Réponses à voir">${toAnswer}</@mail.fact></#if>
    <#if undelivered??><@mail.fact name="Messages qui ne sont pas arrivés">${undelivered}</@mail.fact></#if>
  </@mail.facts>
  <@mail.button to=homeLink>Ouvrir À traiter</@mail.button>
</@mail.message>
