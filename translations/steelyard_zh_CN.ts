<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AuditWords</name>
    <message>
        <source>Crowded month end</source>
        <translation>月末集中录入</translation>
    </message>
    <message>
        <source>Saved within a minute</source>
        <translation>一分钟内连续保存</translation>
    </message>
    <message>
        <source>One note at several customers</source>
        <translation>多家客户备注相同</translation>
    </message>
    <message>
        <source>Very short visits</source>
        <translation>拜访时间很短</translation>
    </message>
    <message>
        <source>Two places in a short time</source>
        <translation>两地间隔时间很短</translation>
    </message>
    <message>
        <source>Written down much later</source>
        <translation>集中补录</translation>
    </message>
    <message>
        <source>Expected close moved again</source>
        <translation>预计成交日多次推迟</translation>
    </message>
    <message>
        <source>Opened and won on one day</source>
        <translation>当日建单当日赢单</translation>
    </message>
    <message>
        <source>Stages passed over</source>
        <translation>跳过阶段</translation>
    </message>
    <message>
        <source>Several just under the limit</source>
        <translation>多单略低于审批限额</translation>
    </message>
    <message>
        <source>New customers that look alike</source>
        <translation>新客户疑似同一家</translation>
    </message>
    <message>
        <source>To clarify</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>已询问本人</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>已说明</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>核实无误</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>已认定并更正</translation>
    </message>
    <message>
        <source>From this number on</source>
        <translation>达到几条起</translation>
    </message>
    <message>
        <source>Last working days of the month</source>
        <translation>月末最后几个工作日</translation>
    </message>
    <message>
        <source>Share of the month, %</source>
        <translation>占全月比例（%）</translation>
    </message>
    <message>
        <source>Times what others have</source>
        <translation>为同事的几倍</translation>
    </message>
    <message>
        <source>Days worked at least</source>
        <translation>当月出勤至少几天</translation>
    </message>
    <message>
        <source>Within seconds</source>
        <translation>几秒之内</translation>
    </message>
    <message>
        <source>Characters of the note at least</source>
        <translation>备注至少几个字</translation>
    </message>
    <message>
        <source>Shorter than minutes</source>
        <translation>短于几分钟</translation>
    </message>
    <message>
        <source>Faster than km/h</source>
        <translation>快于（公里/小时）</translation>
    </message>
    <message>
        <source>Farther than km</source>
        <translation>相距超过（公里）</translation>
    </message>
    <message>
        <source>Days after the day itself</source>
        <translation>晚于当天几天</translation>
    </message>
    <message>
        <source>Times of one opportunity</source>
        <translation>同一商机推迟几次</translation>
    </message>
    <message>
        <source>Usual when others have, %</source>
        <translation>同事占比达到即视为正常（%）</translation>
    </message>
    <message>
        <source>Stages passed over at once</source>
        <translation>一次跳过几个阶段</translation>
    </message>
    <message>
        <source>Approval from amount on (0: off)</source>
        <translation>审批限额（0 为关闭）</translation>
    </message>
    <message>
        <source>Nearer to it than, %</source>
        <translation>距限额不到（%）</translation>
    </message>
    <message>
        <source>Within days</source>
        <translation>几天之内</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>跟进记录</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Change of an opportunity</source>
        <translation>商机变更</translation>
    </message>
    <message>
        <source>Change of stage</source>
        <translation>阶段变更</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>属实</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>不属实</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未联系上</translation>
    </message>
    <message>
        <source>%1 km/h</source>
        <translation>%1 公里/小时</translation>
    </message>
    <message numerus="yes">
        <source>%n activities are dated on the last working days of the month, %1 of all. What was special about these days?</source>
        <translation>
            <numerusform>有 %n 条跟进记录的日期落在月末最后几个工作日，占全月 %1。这几天有什么特别安排？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities were saved one right after the other, from %1 on. Were they written down together?</source>
        <translation>
            <numerusform>从 %1 起连续保存了 %n 条跟进记录。是集中补记的吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One note stands in %n activities at different customers: “%1” Was the same talked about everywhere?</source>
        <translation>
            <numerusform>%n 条不同客户的跟进记录用了同一段备注：“%1”。各家谈的内容都一样吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits took less than %1 minutes. What were they about?</source>
        <translation>
            <numerusform>有 %n 次拜访不到 %1 分钟。当时是什么情况？</numerusform>
        </translation>
    </message>
    <message>
        <source>Between two visits lie %1 km that would have taken %2 km/h. Are the times and the places as they should be?</source>
        <translation>两次拜访相距 %1 公里，按记录的时间需要 %2 公里/小时。时间和地点记得对吗？</translation>
    </message>
    <message numerus="yes">
        <source>%n activities were written down on %1, a week or more after their day. What kept them back?</source>
        <translation>
            <numerusform>有 %n 条跟进记录到 %1 才录入，晚了一周以上。是什么原因？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The expected close was moved to a later day %n times. What is it waiting for?</source>
        <translation>
            <numerusform>预计成交日已推迟 %n 次。现在卡在哪里？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities were opened on the day they were won. Since when were they known?</source>
        <translation>
            <numerusform>有 %n 个商机在赢单当天才建立。是什么时候开始跟进的？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps passed over several stages at once. What happened in between?</source>
        <translation>
            <numerusform>有 %n 次推进一次跳过了多个阶段。中间的工作是怎么做的？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers of one customer stay just under the approval limit of %1 and come to %2 together. Do they belong together?</source>
        <translation>
            <numerusform>同一客户的 %n 单都略低于审批限额 %1，合计 %2。它们是同一笔业务吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new customers look like the same one. Are they different companies?</source>
        <translation>
            <numerusform>有 %n 个新客户看起来像同一家。是不同的公司吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too few others with figures of the month to compare with.</source>
        <translation>当月有数据的同事太少，无法比较。</translation>
    </message>
    <message numerus="yes">
        <source>Here %1. Among %n others in the team: usually %2, at most %3.</source>
        <translation>
            <numerusform>本人 %1；团队其他 %n 人：一般 %2，最高 %3。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Here %1. Among %n others in the company: usually %2, at most %3.</source>
        <translation>
            <numerusform>本人 %1；公司其他 %n 人：一般 %2，最高 %3。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, removed since</source>
        <translation>%1（已删除）</translation>
    </message>
    <message numerus="yes">
        <source>took %n seconds</source>
        <translation>
            <numerusform>用时 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>took %n minutes</source>
        <translation>
            <numerusform>用时 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 km in %2 min from the one before: %3 km/h</source>
        <translation>距上一次 %1 公里，间隔 %2 分钟：%3 公里/小时</translation>
    </message>
    <message numerus="yes">
        <source>written down %n days later</source>
        <translation>
            <numerusform>晚 %n 天录入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 → %2, %n passed over</source>
        <translation>
            <numerusform>%1 → %2，跳过 %n 个阶段</numerusform>
        </translation>
    </message>
    <message>
        <source>saved at %1</source>
        <translation>%1 保存</translation>
    </message>
</context>
<context>
    <name>CockpitText</name>
    <message>
        <source>Unit: %1</source>
        <translation>单位：%1</translation>
    </message>
    <message>
        <source>data until %1</source>
        <translation>数据截至 %1</translation>
    </message>
    <message>
        <source>year</source>
        <translation>本年</translation>
    </message>
    <message>
        <source>YoY</source>
        <translation>同比</translation>
    </message>
    <message>
        <source>prev.</source>
        <translation>环比</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>Gap %1</source>
        <translation>缺口 %1</translation>
    </message>
    <message>
        <source>time gone by</source>
        <translation>时间进度</translation>
    </message>
    <message>
        <source>of target</source>
        <translation>达成率</translation>
    </message>
    <message>
        <source>%1: the target is met</source>
        <translation>%1：目标已达成</translation>
    </message>
    <message>
        <source>%1: gap %2, no working day left</source>
        <translation>%1：缺口 %2，已无剩余工作日</translation>
    </message>
    <message numerus="yes">
        <source>%1: gap %2 · %n working day(s) left · %3 needed a day</source>
        <translation>
            <numerusform>%1：缺口 %2 · 剩余 %n 个工作日 · 日均需 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3, since January %4</source>
        <translation>%1：完成 %2，目标 %3，累计达成率 %4</translation>
    </message>
    <message>
        <source>no target is set</source>
        <translation>未设目标</translation>
    </message>
    <message>
        <source>time gone by %1</source>
        <translation>时间进度 %1</translation>
    </message>
    <message>
        <source>%1 ahead of time</source>
        <translation>超前时间进度 %1</translation>
    </message>
    <message>
        <source>%1 behind time</source>
        <translation>落后时间进度 %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：完成 %2，目标 %3</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Attainment, year</source>
        <translation>全年达成率</translation>
    </message>
    <message>
        <source>Year forecast</source>
        <translation>全年预测</translation>
    </message>
    <message>
        <source>at this pace</source>
        <translation>按目前进度</translation>
    </message>
    <message>
        <source>%1 closed, restated since</source>
        <translation>%1 已结账，之后有重述</translation>
    </message>
    <message>
        <source>%1 closed</source>
        <translation>%1 已结账</translation>
    </message>
    <message>
        <source>with corrections of closed periods</source>
        <translation>含已结账期间的更正</translation>
    </message>
</context>
<context>
    <name>CustomerText</name>
    <message>
        <source>Opportunity</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>输单</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>发货</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>回款</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>满意度问卷</translation>
    </message>
    <message>
        <source>New owner</source>
        <translation>更换负责人</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>%1 类</translation>
    </message>
    <message>
        <source>in the pool</source>
        <translation>在公海</translation>
    </message>
    <message>
        <source>Orders of twelve months</source>
        <translation>近 12 个月订单</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>last on %1</source>
        <translation>最近 %1</translation>
    </message>
    <message>
        <source>no order yet</source>
        <translation>尚无订单</translation>
    </message>
    <message>
        <source>Open opportunities</source>
        <translation>在跟商机</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n 个在跟</numerusform>
        </translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>未收款</translation>
    </message>
    <message>
        <source>overdue %1</source>
        <translation>逾期 %1</translation>
    </message>
    <message>
        <source>nothing overdue</source>
        <translation>无逾期</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>上次有效拜访</translation>
    </message>
    <message>
        <source>ago</source>
        <translation>前</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>每 %n 天一次</numerusform>
        </translation>
    </message>
    <message>
        <source>In good shape</source>
        <translation>状态良好</translation>
    </message>
    <message>
        <source>Keep an eye on it</source>
        <translation>需要关注</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>有风险</translation>
    </message>
    <message numerus="yes">
        <source>%1 overdue for %n day(s)</source>
        <translation>
            <numerusform>%1 已逾期 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) not settled</source>
        <translation>
            <numerusform>%n 个投诉未解决</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered %1 of 10 when asked whether they would recommend us</source>
        <translation>推荐意愿打分 %1（满分 10）</translation>
    </message>
    <message>
        <source>Orders of the last half year are %1% below those of the half year before</source>
        <translation>近半年订单比前半年少 %1%</translation>
    </message>
    <message numerus="yes">
        <source>No order for %n day(s)</source>
        <translation>
            <numerusform>%n 天没有下单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>usually every %n day(s)</source>
        <translation>
            <numerusform>通常每 %n 天一次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not seen for %n day(s)</source>
        <translation>
            <numerusform>%n 天未拜访</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle the complaint</source>
        <translation>处理投诉</translation>
    </message>
    <message>
        <source>Ask for the payment</source>
        <translation>催收回款</translation>
    </message>
    <message>
        <source>Talk about the renewal</source>
        <translation>谈续约</translation>
    </message>
    <message>
        <source>Ask what they think of the quote</source>
        <translation>跟进报价</translation>
    </message>
    <message>
        <source>Go and see them</source>
        <translation>上门拜访</translation>
    </message>
    <message>
        <source>Plan the next step</source>
        <translation>安排下一步</translation>
    </message>
    <message>
        <source>Keep what was agreed</source>
        <translation>按约定跟进</translation>
    </message>
    <message>
        <source>The term ends on %1</source>
        <translation>合同期到 %1</translation>
    </message>
    <message numerus="yes">
        <source>Quote %1 was sent %n day(s) ago</source>
        <translation>
            <numerusform>报价 %1 已发出 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned for “%1”</source>
        <translation>“%1”没有下一步安排</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Too few answers yet to say when they can be reached.</source>
        <translation>接通记录太少，还看不出什么时候好找。</translation>
    </message>
    <message>
        <source>Best reached %1: %2 of %3 answered</source>
        <translation>%1 最容易找到：%3 次中接通 %2 次</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>电话相同</translation>
    </message>
    <message>
        <source>same tax number</source>
        <translation>税号相同</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>名称相同</translation>
    </message>
    <message>
        <source>May be the same as %1</source>
        <translation>可能与 %1 是同一家</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>在跟</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>预计 %1</translation>
    </message>
</context>
<context>
    <name>DealWords</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>预计成交</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>赢率</translation>
    </message>
    <message>
        <source>Why it was lost</source>
        <translation>输单原因</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Forecast category</source>
        <translation>预测类别</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>跟进中</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>输单</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>最近跟进</translation>
    </message>
    <message>
        <source>Complexity</source>
        <translation>复杂度</translation>
    </message>
    <message>
        <source>Test row</source>
        <translation>测试数据</translation>
    </message>
    <message>
        <source>an effective contact</source>
        <translation>有效沟通</translation>
    </message>
    <message>
        <source>a visit</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>a call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>a meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>a demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Best case</source>
        <translation>最佳情况</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>在跟</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>close date %1 has passed</source>
        <translation>预计成交日 %1 已过</translation>
    </message>
    <message>
        <source>%1 in this stage, %L2 are allowed</source>
        <translation>在此阶段已 %1，上限 %L2 天</translation>
    </message>
    <message>
        <source>%1 in this stage, others need %2</source>
        <translation>在此阶段已 %1，一般为 %2 天</translation>
    </message>
    <message numerus="yes">
        <source>close date put off %n time(s)</source>
        <translation>
            <numerusform>成交日推迟了 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>amount cut from %1 to %2</source>
        <translation>金额由 %1 降到 %2</translation>
    </message>
    <message>
        <source>quote was due %1</source>
        <translation>报价应于 %1 发出</translation>
    </message>
    <message>
        <source>nothing happened for %1</source>
        <translation>已 %1 没有动静</translation>
    </message>
    <message>
        <source>no activity yet</source>
        <translation>还没有跟进</translation>
    </message>
    <message>
        <source>no next step</source>
        <translation>没有下一步</translation>
    </message>
    <message>
        <source>next step was due %1</source>
        <translation>下一步应于 %1 完成</translation>
    </message>
    <message>
        <source>only one contact</source>
        <translation>只有一个联系人</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Do what was agreed: %1.</source>
        <translation>完成约定的事：%1。</translation>
    </message>
    <message>
        <source>Send the quote; it is due %1.</source>
        <translation>发出报价，期限 %1。</translation>
    </message>
    <message>
        <source>Agree on a new close date: %1 has passed.</source>
        <translation>约定新的成交日：%1 已过。</translation>
    </message>
    <message>
        <source>Ask for an answer: the quote was sent %1.</source>
        <translation>请客户答复：报价已于 %1 发出。</translation>
    </message>
    <message>
        <source>Get in touch: nothing is on record yet.</source>
        <translation>联系客户：还没有任何记录。</translation>
    </message>
    <message>
        <source>Get in touch: nothing happened for %1.</source>
        <translation>联系客户：已 %1 没有动静。</translation>
    </message>
    <message>
        <source>This stage asks for %1 before it is left.</source>
        <translation>离开此阶段前需要%1。</translation>
    </message>
    <message>
        <source>Fill in what this stage asks for: %1.</source>
        <translation>填写此阶段要求的内容：%1。</translation>
    </message>
    <message>
        <source>Agree on a next step with a date.</source>
        <translation>约定有日期的下一步。</translation>
    </message>
    <message>
        <source>On course: next is %1.</source>
        <translation>进展正常：下一步 %1。</translation>
    </message>
    <message>
        <source>Chance of winning: %1.</source>
        <translation>赢率：%1。</translation>
    </message>
    <message>
        <source>Set by hand or by the stage: %1.</source>
        <translation>人工或阶段设定：%1。</translation>
    </message>
    <message>
        <source>Of %L1 that were in this stage, %L2 were won (95 %: %3 to %4).</source>
        <translation>到过此阶段的 %L1 个商机中赢了 %L2 个（95%：%3 至 %4）。</translation>
    </message>
    <message>
        <source>Moved by: %1.</source>
        <translation>影响因素：%1。</translation>
    </message>
    <message>
        <source>Nothing else that is known tells won ones from lost ones.</source>
        <translation>其他已知信息分不出赢单和输单。</translation>
    </message>
    <message>
        <source>Too few are decided to learn more from them.</source>
        <translation>已结商机太少，学不出更多。</translation>
    </message>
    <message>
        <source>Customer&apos;s industry</source>
        <translation>客户行业</translation>
    </message>
    <message>
        <source>Customer&apos;s segment</source>
        <translation>客户群</translation>
    </message>
    <message>
        <source>Customer&apos;s region</source>
        <translation>客户地区</translation>
    </message>
    <message>
        <source>Customer&apos;s source</source>
        <translation>客户来源</translation>
    </message>
    <message>
        <source>Customer&apos;s class</source>
        <translation>客户级别</translation>
    </message>
    <message>
        <source>Lead&apos;s source</source>
        <translation>线索来源</translation>
    </message>
    <message>
        <source>Lead&apos;s channel</source>
        <translation>线索渠道</translation>
    </message>
    <message>
        <source>Product line</source>
        <translation>产品线</translation>
    </message>
    <message>
        <source>new business</source>
        <translation>新签</translation>
    </message>
    <message>
        <source>renewal</source>
        <translation>续约</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Stopped as you asked; nothing was changed.</source>
        <translation>已停止，数据没有改动。</translation>
    </message>
    <message>
        <source>There is no store at {path}. Choose another file, or make a new store there.</source>
        <translation>找不到数据文件 {path}。请选择其他文件，或在此新建。</translation>
    </message>
    <message>
        <source>{path} is empty: it is damaged or not a Steelyard store. Nothing was changed; restore a backup, or choose another file.</source>
        <translation>{path} 是空文件：已损坏，或不是定盘星数据文件。未作改动；请恢复备份，或选择其他文件。</translation>
    </message>
    <message>
        <source>{path} is damaged or not a Steelyard store. Nothing was changed; restore a backup, or choose another file.</source>
        <translation>{path} 已损坏，或不是定盘星数据文件。未作改动；请恢复备份，或选择其他文件。</translation>
    </message>
    <message>
        <source>{path} is damaged: its end is missing. Nothing was changed; restore a backup.</source>
        <translation>{path} 已损坏：文件末尾缺失。未作改动；请恢复备份。</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of Steelyard (schema {version}; this program knows {known}). Update the program to open it.</source>
        <translation>{path} 由更新版本的定盘星创建（数据版本 {version}，本程序支持到 {known}）。请升级程序后再打开。</translation>
    </message>
    <message>
        <source>{path} exists already and was not touched. Choose another name.</source>
        <translation>{path} 已存在，未作改动。请换一个文件名。</translation>
    </message>
    <message>
        <source>A store cannot be made at {path}: the folder is missing or may not be written to. Choose another folder.</source>
        <translation>无法新建 {path}：文件夹不存在，或没有写入权限。请换一个文件夹。</translation>
    </message>
    <message>
        <source>{path} cannot be opened. Check that you may read and write it.</source>
        <translation>无法打开 {path}。请检查是否有读写权限。</translation>
    </message>
    <message>
        <source>{path} belongs to another user of this computer and is not opened. Ask for a copy.</source>
        <translation>{path} 属于这台电脑的另一位用户，未打开。请对方复制一份。</translation>
    </message>
    <message>
        <source>{path} lies on a network drive, where a store cannot be locked safely. Copy it to a disk of this computer.</source>
        <translation>{path} 在网络盘上，无法安全锁定。请复制到本机硬盘再打开。</translation>
    </message>
    <message>
        <source>The store is busy with something else. Try again in a moment.</source>
        <translation>数据文件正忙，请稍后再试。</translation>
    </message>
    <message>
        <source>The disk is full; nothing was saved. Make room and try again.</source>
        <translation>磁盘已满，未保存。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The disk could not be read or written; nothing was saved. Check the disk and try again.</source>
        <translation>磁盘读写失败，未保存。请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>{path} exists already; a backup never overwrites. Choose another name.</source>
        <translation>{path} 已存在，备份不会覆盖旧文件。请换一个文件名。</translation>
    </message>
    <message>
        <source>The backup cannot be written to {path}. Check the disk and its rights.</source>
        <translation>备份无法写入 {path}。请检查磁盘空间和权限。</translation>
    </message>
    <message>
        <source>The backup at {path} did not match the store and was removed. Try again.</source>
        <translation>备份 {path} 与数据文件不一致，已删除。请重试。</translation>
    </message>
    <message>
        <source>{path} cannot be moved, so nothing was restored. Check the rights of its folder.</source>
        <translation>无法移动 {path}，未恢复任何内容。请检查所在文件夹的权限。</translation>
    </message>
    <message>
        <source>This was taken back already.</source>
        <translation>这一步已经撤销过了。</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>Nobody and no unit is called “{text}”. Use a name, a path such as Company/West, or an id.</source>
        <translation>没有叫“{text}”的部门、团队或人员。请填名称、路径（如 公司/西区）或编号。</translation>
    </message>
    <message>
        <source>“{text}” is more than one: {paths}. Use one of these paths.</source>
        <translation>“{text}”不止一个：{paths}。请从中选一个路径。</translation>
    </message>
    <message>
        <source>There is no level “{level}”. Use company, department, team or person.</source>
        <translation>没有层级“{level}”。请填 company、department、team 或 person。</translation>
    </message>
    <message>
        <source>“{text}” is no period. Write 2017, 2017-Q1, 2017-03, 2017-W09, 2017-03-14, 2017-03-01..2017-04-15 or FY2017.</source>
        <translation>“{text}”不是期间。写法如 2017、2017-Q1、2017-03、2017-W09、2017-03-14、2017-03-01..2017-04-15、FY2017。</translation>
    </message>
    <message>
        <source>The handbook has no KPI “{kpi}”. “steelyard kpi list” names them all.</source>
        <translation>指标手册里没有“{kpi}”。用“steelyard kpi list”可列出全部指标。</translation>
    </message>
    <message>
        <source>This could not be done (%1). %2</source>
        <translation>操作未完成（%1）。%2</translation>
    </message>
    <message>
        <source>{file} cannot be read. Check that it is there and that you may read it.</source>
        <translation>{file} 读不出来。请确认文件还在，且有读取权限。</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: this is not valid YAML. Correct it there.</source>
        <translation>{file} 第 {line} 行第 {column} 列：不是有效的 YAML。请改正。</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} bytes. Divide it into several definitions.</source>
        <translation>{file} 超过 {limit} 字节。请拆成几个定义。</translation>
    </message>
    <message>
        <source>{file}, line {line}: nested deeper than {limit} levels. Simplify it.</source>
        <translation>{file} 第 {line} 行：嵌套超过 {limit} 层。请简化。</translation>
    </message>
    <message>
        <source>{file}, line {line}: YAML’s “{what}” is not allowed in a definition. Write it out.</source>
        <translation>{file} 第 {line} 行：指标定义里不能用 YAML 的 {what}。请直接写出内容。</translation>
    </message>
    <message>
        <source>{file}, line {line}: there is no key “{key}”.[ Did you mean “{suggestion}”?]</source>
        <translation>{file} 第 {line} 行：没有“{key}”这一项。[是不是“{suggestion}”？]</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” stands there twice. Keep one.</source>
        <translation>{file} 第 {line} 行：“{key}”写了两次。请只留一个。</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” is missing. Add it.</source>
        <translation>{file} 第 {line} 行：缺少“{key}”。请补上。</translation>
    </message>
    <message>
        <source>{file}, line {line}: this is no value for “{key}”[: “{value}”].[ Did you mean “{suggestion}”?]</source>
        <translation>{file} 第 {line} 行：“{key}”的值不对[：“{value}”]。[是不是“{suggestion}”？]</translation>
    </message>
    <message>
        <source>{file}: “{of}” is for KPIs that stand on a day, and only for those. Change the kind or what is counted.</source>
        <translation>{file}：“{of}”只能用于时点类指标，时点类指标也只能用它。请改指标类型或统计对象。</translation>
    </message>
    <message>
        <source>Two definitions have the id “{id}”. Rename one of them.</source>
        <translation>有两个指标的编号都是“{id}”。请改其中一个。</translation>
    </message>
    <message>
        <source>“{kpi}” is computed from “{reference}”, which the handbook does not have. Correct the name, or add that KPI.</source>
        <translation>“{kpi}”引用了“{reference}”，手册里没有。请改正名称，或补上这个指标。</translation>
    </message>
    <message>
        <source>These KPIs are computed from each other in a circle: {path}. Break it at one of them.</source>
        <translation>这些指标互相引用成了圈：{path}。请断开其中一处。</translation>
    </message>
    <message>
        <source>The example asks for “{key}” as “{value}”, which does not exist. Correct the example.</source>
        <translation>示例中“{key}”写成了“{value}”，没有这种取值。请改正示例。</translation>
    </message>
    <message>
        <source>An example has no “{key}”. Take it out, or correct the spelling.</source>
        <translation>示例里不能有“{key}”。请删除，或检查写法。</translation>
    </message>
    <message>
        <source>The example gives rows of “{entity}”, which is no kind of record. Correct the spelling.</source>
        <translation>示例用了“{entity}”，没有这类记录。请检查写法。</translation>
    </message>
    <message>
        <source>The example gives “{entity}” a field “{field}” that it does not have. Correct the spelling.</source>
        <translation>示例里“{entity}”没有字段“{field}”。请检查写法。</translation>
    </message>
    <message>
        <source>In the example “{value}” is no value for “{field}” of “{entity}”. Correct it.</source>
        <translation>示例里“{entity}”的“{field}”不能是“{value}”。请改正。</translation>
    </message>
    <message>
        <source>The formula is empty. Write one.</source>
        <translation>公式是空的。请填写。</translation>
    </message>
    <message>
        <source>The formula has {found} characters; at most {limit} are allowed. Divide it into several KPIs.</source>
        <translation>公式有 {found} 个字符，最多 {limit} 个。请拆成几个指标。</translation>
    </message>
    <message>
        <source>The formula is nested deeper than {limit} levels. Simplify it.</source>
        <translation>公式嵌套超过 {limit} 层。请简化。</translation>
    </message>
    <message>
        <source>The formula has more than {limit} parts. Divide it into several KPIs.</source>
        <translation>公式超过 {limit} 个部分。请拆成几个指标。</translation>
    </message>
    <message>
        <source>The formula names more than {limit} KPIs. Divide it.</source>
        <translation>公式引用了 {limit} 个以上的指标。请拆开。</translation>
    </message>
    <message>
        <source>The result would need more than {limit} decimal places. Round a factor.</source>
        <translation>结果会超过 {limit} 位小数。请先对其中一项取整。</translation>
    </message>
    <message>
        <source>“{text}” has no place in a formula. Take it out.</source>
        <translation>公式里不能有“{text}”。请删除。</translation>
    </message>
    <message>
        <source>“{text}” is no day. Write days such as 2017-03-14.</source>
        <translation>“{text}”不是日期。写法如 2017-03-14。</translation>
    </message>
    <message>
        <source>“{text}” is no number, or too long a one. Correct it.</source>
        <translation>“{text}”不是数字，或位数太多。请改正。</translation>
    </message>
    <message>
        <source>“{reference}” does not name a KPI. Write its id, as [kpi_id], [kpi_id#rule] or [kpi_id@open].</source>
        <translation>“{reference}”不是指标引用。写法如 [kpi_id]、[kpi_id#口径]、[kpi_id@open]。</translation>
    </message>
    <message>
        <source>The text {text} has no closing quote. Add it.</source>
        <translation>文字 {text} 缺少右引号。请补上。</translation>
    </message>
    <message>
        <source>The reference {text} has no closing bracket. Add it.</source>
        <translation>引用 {text} 缺少右方括号。请补上。</translation>
    </message>
    <message>
        <source>“{name}” was given {found} arguments, which is not the number it takes. See the handbook for how it is written.</source>
        <translation>“{name}”的参数个数不对（现为 {found} 个）。写法见指标手册。</translation>
    </message>
    <message>
        <source>There is no function “{name}”.[ Did you mean “{suggestion}”?]</source>
        <translation>没有函数“{name}”。[是不是“{suggestion}”？]</translation>
    </message>
    <message>
        <source>“{entity}” has no field “{field}”.[ Did you mean “{suggestion}”?]</source>
        <translation>“{entity}”没有字段“{field}”。[是不是“{suggestion}”？]</translation>
    </message>
    <message>
        <source>“{field}” is a field of rows; a formula of KPIs cannot use it. Refer to KPIs in square brackets.</source>
        <translation>“{field}”是明细字段，指标公式里不能用。请用方括号引用指标。</translation>
    </message>
    <message>
        <source>“{reference}” is a KPI; a condition on rows cannot use it. Use fields of the rows.</source>
        <translation>“{reference}”是指标，行条件里不能用。请改用明细字段。</translation>
    </message>
    <message>
        <source>There is no link from “{entity}” to “{from}”. Choose records that are linked.</source>
        <translation>“{entity}”与“{from}”没有关联。请选用有关联的记录。</translation>
    </message>
    <message>
        <source>“{kpi}” does not stand on a day, so it has no opening and no closing value. Leave out @open and @close.</source>
        <translation>“{kpi}”不是时点类指标，没有期初和期末值。请去掉 @open、@close。</translation>
    </message>
    <message>
        <source>This part of the formula cannot be computed from KPIs. Put it into a KPI of its own.</source>
        <translation>公式的这一部分无法由指标算出。请另建一个指标。</translation>
    </message>
    <message>
        <source>The two sides, {left:word} and {right:word}, do not go together. Make them of one kind.</source>
        <translation>{left:word}和{right:word}不能一起运算。请让两边类型一致。</translation>
    </message>
    <message>
        <source>The formula gives the wrong kind of value[: {found:word} instead of {expected:word}]. Correct it.</source>
        <translation>公式结果的类型不对[：应为{expected:word}，却是{found:word}]。请改正。</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is still there and that you may read it.</source>
        <translation>文件读不出来。请确认文件还在，且有读取权限。</translation>
    </message>
    <message>
        <source>The file[ {path}] cannot be written. Check the folder and the free space.</source>
        <translation>文件[ {path} ]无法写入。请检查文件夹和磁盘空间。</translation>
    </message>
    <message>
        <source>The file has no rows. Choose another, or export it again.</source>
        <translation>文件里没有数据。请换一个文件，或重新导出。</translation>
    </message>
    <message>
        <source>The encoding “{encoding}” is not known. Choose another, such as UTF-8 or GB18030.</source>
        <translation>不认识编码“{encoding}”。请另选，如 UTF-8、GB18030。</translation>
    </message>
    <message>
        <source>This line above the header is not read as data: {text}</source>
        <translation>表头上方的这一行不算数据：{text}</translation>
    </message>
    <message>
        <source>Two columns are called “{name}”; the later one is read as “{renamed}”.</source>
        <translation>有两列都叫“{name}”，后一列按“{renamed}”读取。</translation>
    </message>
    <message>
        <source>After a closing quote the cell goes on. Double the quotes that belong to the text.</source>
        <translation>右引号后面还有内容。正文里的引号请写两遍。</translation>
    </message>
    <message>
        <source>A quote is opened here and never closed. Add the closing quote.</source>
        <translation>引号只有开头没有结尾。请补上右引号。</translation>
    </message>
    <message>
        <source>Line {line} has more than {limit} characters: probably a quote was never closed. Correct the file.</source>
        <translation>第 {line} 行超过 {limit} 个字符，可能引号没有成对。请改正文件。</translation>
    </message>
    <message>
        <source>Line {line} has more than {limit} columns. Check the delimiter.</source>
        <translation>第 {line} 行超过 {limit} 列。请检查分隔符。</translation>
    </message>
    <message>
        <source>The cell holds a NUL, which no text has. Check the encoding, or export the file again.</source>
        <translation>这一格含有空字符（NUL）。请检查编码，或重新导出。</translation>
    </message>
    <message>
        <source>The cell holds bytes that its encoding does not have. Choose another encoding.</source>
        <translation>这一格是乱码，与所选编码不符。请换一种编码。</translation>
    </message>
    <message>
        <source>The row has {found} cells where the header has {expected}. Check its delimiters and quotes.</source>
        <translation>这一行有 {found} 格，表头有 {expected} 列。请检查分隔符和引号。</translation>
    </message>
    <message>
        <source>The columns fit no kind of record: {columns}. Match them by hand.</source>
        <translation>看不出这张表是什么：{columns}。请手动对应各列。</translation>
    </message>
    <message>
        <source>The mapping is not valid YAML at line {line}, column {column}. Correct it there.</source>
        <translation>对应表第 {line} 行第 {column} 列不是有效的 YAML。请改正。</translation>
    </message>
    <message>
        <source>The mapping has a “{key}” in line {line} that means nothing.[ Did you mean “{near}”?]</source>
        <translation>对应表第 {line} 行没有“{key}”这一项。[是不是“{near}”？]</translation>
    </message>
    <message>
        <source>The mapping lacks “{key}” at line {line}. Add it.</source>
        <translation>对应表第 {line} 行缺少“{key}”。请补上。</translation>
    </message>
    <message>
        <source>In line {line} of the mapping “{key}” has a value that it cannot have[: “{text}”]. Correct it.</source>
        <translation>对应表第 {line} 行“{key}”的值不对[：“{text}”]。请改正。</translation>
    </message>
    <message>
        <source>There is no kind of record called “{entity}”.[ Did you mean “{near}”?]</source>
        <translation>没有“{entity}”这类记录。[是不是“{near}”？]</translation>
    </message>
    <message>
        <source>“{entity}” has no field “{field}”.[ Did you mean “{near}”?]</source>
        <translation>“{entity}”没有字段“{field}”。[是不是“{near}”？]</translation>
    </message>
    <message>
        <source>The file has no column “{column}”.[ Did you mean “{near}”?]</source>
        <translation>文件里没有“{column}”这一列。[是不是“{near}”？]</translation>
    </message>
    <message>
        <source>In dates such as {text} the day cannot be told from the month. State the order of dates.</source>
        <translation>“{text}”这样的日期分不清日和月。请指定日期顺序。</translation>
    </message>
    <message>
        <source>“{column}” is empty, so the row cannot be told from others. Fill it in.</source>
        <translation>“{column}”是空的，无法识别这一行。请填上。</translation>
    </message>
    <message>
        <source>“{text}” ({column}) stands in line {first} already, with other content. Keep one of the two.</source>
        <translation>“{text}”（{column}）在第 {first} 行已有，内容不同。请只留一行。</translation>
    </message>
    <message>
        <source>“{column}” does not end a period that begins where this row says. Correct one of the two.</source>
        <translation>“{column}”与本行的期间起点对不上。请改正其中一个。</translation>
    </message>
    <message>
        <source>Nothing is called “{text}” ({entity:word}). Import it first, or correct the name.</source>
        <translation>找不到{entity:word}“{text}”。请先导入，或改正名称。</translation>
    </message>
    <message>
        <source>“{text}” could be {count} records ({entity:word}). Use a number that only one of them has.</source>
        <translation>“{text}”对应 {count} 条{entity:word}记录。请改用唯一的编号。</translation>
    </message>
    <message>
        <source>“{text}” is no number. Enter digits only.</source>
        <translation>“{text}”不是数字。请只填数字。</translation>
    </message>
    <message>
        <source>“{text}” is too large to be stored. Check its unit.</source>
        <translation>“{text}”太大，存不下。请检查单位。</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number. Round it.</source>
        <translation>“{text}”不是整数。请取整。</translation>
    </message>
    <message>
        <source>“{text}” is not between 0 and 100 %. Correct it.</source>
        <translation>“{text}”不在 0% 到 100% 之间。请改正。</translation>
    </message>
    <message>
        <source>“{text}” is in another currency than the row. Correct one of the two.</source>
        <translation>“{text}”的币种与本行不同。请改正其中一个。</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no. Enter one of them.</source>
        <translation>“{text}”看不出是或否。请填“是”或“否”。</translation>
    </message>
    <message>
        <source>The calendar has no day “{text}”. Correct it.</source>
        <translation>没有“{text}”这一天。请改正。</translation>
    </message>
    <message>
        <source>In “{text}” the day cannot be told from the month. State the order of dates.</source>
        <translation>“{text}”分不清日和月。请指定日期顺序。</translation>
    </message>
    <message>
        <source>“{text}” is no period. Write 2017-03, 2017-Q1 or 2017.</source>
        <translation>“{text}”不是期间。写法如 2017-03、2017-Q1、2017。</translation>
    </message>
    <message>
        <source>On {day} the organisation goes round in a circle: {names}. Give one of these units another parent.</source>
        <translation>{day} 的组织架构绕成了圈：{names}。请给其中一个部门换上级。</translation>
    </message>
    <message>
        <source>There is no period “{text}” in that year. Choose another.</source>
        <translation>那一年没有“{text}”这个期间。请换一个。</translation>
    </message>
    <message>
        <source>“{text}” ends before it begins. Exchange the two days.</source>
        <translation>“{text}”的结束日早于开始日。请对调。</translation>
    </message>
    <message>
        <source>There is no calendar “{id}”. Choose one that came with the program, or import it first.</source>
        <translation>没有日历“{id}”。请选用自带的日历，或先导入。</translation>
    </message>
    <message>
        <source>The calendar cannot be read (line {line}, column {column}). Correct it there.</source>
        <translation>日历读不出来（第 {line} 行第 {column} 列）。请改正后重试。</translation>
    </message>
    <message>
        <source>The KPI “{kpi}” has no counting rule “{variant}”. The handbook names those it has.</source>
        <translation>指标“{kpi}”没有口径“{variant}”。可用的口径见指标手册。</translation>
    </message>
    <message>
        <source>“{kpi}” cannot be narrowed by “{field}”: its rows have no such field.[ Did you mean “{suggestion}”?]</source>
        <translation>“{kpi}”不能按“{field}”筛选：明细里没有这个字段。[是不是“{suggestion}”？]</translation>
    </message>
    <message>
        <source>“{kpi}” needs a choice of “{field}”, for example --where {field}=value.</source>
        <translation>“{kpi}”必须先选定“{field}”，例如 --where {field}=某个值。</translation>
    </message>
    <message>
        <source>“{field}” cannot be “{values}”, so “{kpi}” was not narrowed by it. Choose another value.</source>
        <translation>“{field}”不能取“{values}”，“{kpi}”无法这样筛选。请换一个值。</translation>
    </message>
    <message>
        <source>Rows are listed for one KPI, one node and one period. Narrow the question.</source>
        <translation>明细一次只列一个指标、一个组织、一个期间。请缩小范围。</translation>
    </message>
    <message>
        <source>No period was asked for, so nothing can be counted. Choose one.</source>
        <translation>没有选期间，无法计算。请选一个期间。</translation>
    </message>
    <message>
        <source>Nothing can be counted without knowing which day is today. Give the day, for example --today 2017-03-14.</source>
        <translation>不知道今天是哪天，无法计算。请给出日期，例如 --today 2017-03-14。</translation>
    </message>
    <message>
        <source>There are no records called “{entity}” to count. Check how the definition spells it.</source>
        <translation>没有“{entity}”这类记录可统计。请检查指标定义里的写法。</translation>
    </message>
    <message>
        <source>The calculation was stopped. Start it again if you still need the figure.</source>
        <translation>计算已停止。需要时请重新计算。</translation>
    </message>
    <message>
        <source>A target in {currency} goes in steps of {quantum}; {value} lies between two of them. Round it.</source>
        <translation>{currency} 目标的最小单位是 {quantum}，{value} 不是它的整数倍。请取整。</translation>
    </message>
    <message>
        <source>The store[ {path}] is damaged inside. It was left as it is; restore a backup.</source>
        <translation>数据文件[ {path} ]内部已损坏，已原样保留。请恢复备份。</translation>
    </message>
    <message>
        <source>{path} is in use[ by {program}][ (process {pid})]. Close it there and try again.</source>
        <translation>{path} 正在使用中[：{program}][（进程 {pid}）]。请先在那边关闭，再重试。</translation>
    </message>
    <message>
        <source>The store[ {path}] may not be written to; nothing was saved. Check the rights of the file and its folder.</source>
        <translation>数据文件[ {path} ]不允许写入，未保存。请检查文件和所在文件夹的权限。</translation>
    </message>
    <message>
        <source>The store is open for reading only; nothing was saved. Open it again for writing.</source>
        <translation>数据文件是以只读方式打开的，未保存。请以可写方式重新打开。</translation>
    </message>
    <message>
        <source>The store refused a row that does not fit the others; nothing was saved. Check what you entered.</source>
        <translation>有一行与其他数据冲突，未保存。请检查填写的内容。</translation>
    </message>
    <message>
        <source>The program is incomplete: a file that belongs to it is missing. Install it again.</source>
        <translation>程序不完整，缺少自带的文件。请重新安装。</translation>
    </message>
    <message>
        <source>{path} cannot be written. Check the folder and the free space.</source>
        <translation>无法写入 {path}。请检查文件夹和磁盘空间。</translation>
    </message>
    <message>
        <source>The words of the demo company cannot be read ({path}). Install the program again.</source>
        <translation>演示公司的词表读不出来（{path}）。请重新安装程序。</translation>
    </message>
    <message>
        <source>Nothing was taken back: the records were changed again since ({count}). Edit them as they are now.</source>
        <translation>未撤销：这些记录后来又被改过（{count} 条）。请直接修改现在的内容。</translation>
    </message>
    <message>
        <source>This record ({entity:word}) is not there any more; nothing was saved.</source>
        <translation>这条记录（{entity:word}）已经不在了，未保存。</translation>
    </message>
    <message>
        <source>There is no kind of record called “{entity}”. Check the spelling.</source>
        <translation>没有“{entity}”这类记录。请检查写法。</translation>
    </message>
    <message>
        <source>“{entity}” has no field “{field}”. Check the spelling.</source>
        <translation>“{entity}”没有字段“{field}”。请检查写法。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>a yes or no</source>
        <translation>是否值</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>公式结尾</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>一个值</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>任职</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>pipeline</source>
        <translation>商机流程</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>opportunity</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>change of stage</source>
        <translation>阶段变更</translation>
    </message>
    <message>
        <source>change of an opportunity</source>
        <translation>商机变更</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>跟进记录</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>order line</source>
        <translation>订单明细</translation>
    </message>
    <message>
        <source>shipment</source>
        <translation>发货</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>开票</translation>
    </message>
    <message>
        <source>receivable</source>
        <translation>应收</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>回款</translation>
    </message>
    <message>
        <source>allocation of a payment</source>
        <translation>回款核销</translation>
    </message>
    <message>
        <source>spend</source>
        <translation>投放费用</translation>
    </message>
    <message>
        <source>expense</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>满意度问卷</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>打样</translation>
    </message>
    <message>
        <source>document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>ownership</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>loaded days</source>
        <translation>数据覆盖</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>exchange rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>alert</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>request for help</source>
        <translation>协助请求</translation>
    </message>
    <message>
        <source>review</source>
        <translation>复盘</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>spot check</source>
        <translation>抽查</translation>
    </message>
    <message>
        <source>group of duplicates</source>
        <translation>重复客户组</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>This run of the program cannot make pictures. Start it anew as “steelyard render”.</source>
        <translation>本次运行无法生成图片。请用“steelyard render”重新启动。</translation>
    </message>
    <message>
        <source>{path} cannot be read. Check that it is there and that you may read it.</source>
        <translation>{path} 读不出来。请确认文件还在，且有读取权限。</translation>
    </message>
    <message>
        <source>Files of the kind “{format}” cannot be imported yet. Save the file as CSV and import that.</source>
        <translation>还不能导入“{format}”格式的文件。请另存为 CSV 再导入。</translation>
    </message>
    <message>
        <source>{path} comes from an older version and must be brought up to date, which needs {megabytes} MB free on its disk. Nothing was changed; make room and open it again.</source>
        <translation>{path} 来自旧版本，需要升级，升级要求所在磁盘有 {megabytes} MB 空闲空间。数据未作任何改动；请腾出空间后重新打开。</translation>
    </message>
    <message>
        <source>The store could not be brought up to date: {rows} row(s) of {table} would have been lost. Nothing was changed; keep the file and report this.</source>
        <translation>数据文件无法升级：{table} 中有 {rows} 行会丢失。数据未作任何改动；请保留该文件并反馈此问题。</translation>
    </message>
    <message>
        <source>Expected here: {expected:word}[; found: “{found}”].[ Did you mean “{suggestion}”?] Correct the formula.</source>
        <translation>此处应为：{expected:word}[；却是“{found}”]。[是否想写“{suggestion}”？]请改正公式。</translation>
    </message>
    <message>
        <source>“{text}” is not a sign of formulas. Write “{fix}” instead.</source>
        <translation>公式中不用“{text}”。请改写为“{fix}”。</translation>
    </message>
    <message>
        <source>The commas in “{text}” part arguments, not thousands. Write {fix}.</source>
        <translation>“{text}”中的逗号用来分隔参数，不能作千位分隔。请写成 {fix}。</translation>
    </message>
    <message>
        <source>“{text}” is not one of the words that may stand here: {choices}.[ Did you mean “{suggestion}”?]</source>
        <translation>此处不能写“{text}”，只能是以下之一：{choices}。[是否想写“{suggestion}”？]</translation>
    </message>
    <message>
        <source>“{name}” adds rows up; what is said of a single row cannot use it. Put it into a KPI of its own.</source>
        <translation>“{name}”汇总多行，单行的表达式不能使用。请另设一个指标。</translation>
    </message>
    <message>
        <source>“{name}” does not fit here: some functions are for the fields of a row, the others for KPIs. Move it, or use another one.</source>
        <translation>“{name}”不能用在这里：有的函数用于一行的字段，有的用于指标。请移到别处，或换一个函数。</translation>
    </message>
    <message>
        <source>It is not said by which day the rows of “{entity}” count. Add “on” and a field with a day.</source>
        <translation>没有说明“{entity}”的行按哪一天计入。请加“按”（on）和一个日期字段。</translation>
    </message>
    <message>
        <source>“{part}” is understood, but cannot be worked out yet. Leave it out for now.</source>
        <translation>“{part}”可以理解，但目前还不能计算。请暂时去掉。</translation>
    </message>
    <message>
        <source>The handbook has no KPI “{reference}”.[ Did you mean “{suggestion}”?] Correct the name, or add that KPI.</source>
        <translation>手册中没有指标“{reference}”。[是否想写“{suggestion}”？]请改正名称，或先添加该指标。</translation>
    </message>
    <message>
        <source>“{kpi}” has no counting rule “{variant}”.[ Did you mean “{suggestion}”?]</source>
        <translation>“{kpi}”没有口径“{variant}”。[是否想写“{suggestion}”？]</translation>
    </message>
    <message>
        <source>“{entity}” is no kind of record.[ Did you mean “{suggestion}”?]</source>
        <translation>没有“{entity}”这种记录。[是否想写“{suggestion}”？]</translation>
    </message>
    <message>
        <source>{left:word}[ ({left_of:word})] and {right:word}[ ({right_of:word})] have no unit in common, so they cannot be added, compared or chosen between. Bring both sides to one unit.</source>
        <translation>{left:word}[（{left_of:word}）]与{right:word}[（{right_of:word}）]没有共同的单位，不能相加减、比较或二选一。请把两边换成同一单位。</translation>
    </message>
    <message>
        <source>Nothing comes of {left:word}[ ({left_of:word})] multiplied or divided by {right:word}[ ({right_of:word})]. Multiply by plain numbers, counts or shares.</source>
        <translation>{left:word}[（{left_of:word}）]与{right:word}[（{right_of:word}）]相乘或相除没有意义。请乘以数字、数量或比例。</translation>
    </message>
    <message>
        <source>The formula gives {found:word}, but the definition says {expected:word}. Correct the unit or the formula.</source>
        <translation>公式得出的是{found:word}，而定义写的是{expected:word}。请改正单位或公式。</translation>
    </message>
    <message>
        <source>This always divides by zero. Correct the divisor.</source>
        <translation>这里总是除以零。请改正除数。</translation>
    </message>
    <message>
        <source>Where “{part}” is zero there is no figure; it is shown as ÷0. If another one is wanted there, say so with coalesce or if.</source>
        <translation>“{part}”为零时没有数值，显示为 ÷0。若想显示别的数值，请用“首个有值”（coalesce）或“如果”（if）写明。</translation>
    </message>
    <message>
        <source>Percentages are written with their sign: {text} stands for {text} times the whole. If {fix} is meant, write it so.</source>
        <translation>百分数要写百分号：{text} 表示整体的 {text} 倍。若想写 {fix}，请照此书写。</translation>
    </message>
    <message>
        <source>{text} has no unit here and is taken as {unit:word} in the company’s currency. Check that this is meant.</source>
        <translation>{text} 在这里没有单位，将按公司货币的{unit:word}处理。请确认是否如此。</translation>
    </message>
    <message>
        <source>Rows without “{field}” are left out too. If they should stay, write {fix}.</source>
        <translation>“{field}”为空的行也会被排除。若要保留，请写成 {fix}。</translation>
    </message>
    <message>
        <source>“{text}” is no share of the rows. Write a number from 0 to 100.</source>
        <translation>“{text}”不是行数的比例。请写 0 到 100 之间的数。</translation>
    </message>
    <message>
        <source>To compare, “{kpi}” needs two counting rules; name them with A,B. The handbook lists them.</source>
        <translation>对账需要“{kpi}”的两个口径，请用 A,B 指定；口径见指标手册。</translation>
    </message>
    <message>
        <source>Rows of {from} do not lead to {per}, so the two events cannot be matched. Choose another entity for “per”.</source>
        <translation>从 {from} 的记录找不到对应的 {per}，两个事件无法配对。请为 per 另选一个对象。</translation>
    </message>
    <message>
        <source>an amount of money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>a count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>a percentage</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>a ratio</source>
        <translation>比值</translation>
    </message>
    <message>
        <source>a duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>a score</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>百分点</translation>
    </message>
    <message>
        <source>The formula of “{key}” cannot be used[ ({file}, line {line}, column {column})]. {reason}</source>
        <translation>“{key}”的公式不能使用[（{file} 第 {line} 行第 {column} 列）]。{reason}</translation>
    </message>
    <message>
        <source>“{kpi}” has no example. Add one with figures worked out by hand, so that everybody can check what is meant.</source>
        <translation>“{kpi}”没有算例。请加一个手算的例子，让大家都能核对口径。</translation>
    </message>
    <message>
        <source>An example of “{kpi}” does not hold[: {key} is {found}, not {expected}]. Correct the definition or the example.</source>
        <translation>“{kpi}”的算例不成立[：{key} 算得 {found}，应为 {expected}]。请改定义或改算例。</translation>
    </message>
    <message>
        <source>There is no draft of “{kpi}”. Save one first.</source>
        <translation>“{kpi}”没有草稿。请先保存草稿。</translation>
    </message>
    <message>
        <source>No change of “{kpi}” waits for approval. Propose its draft first.</source>
        <translation>“{kpi}”没有待审批的变更。请先提交草稿。</translation>
    </message>
    <message>
        <source>A change of the handbook needs a reason that others understand. Write one.</source>
        <translation>修改指标手册要写明别人看得懂的理由。请填写理由。</translation>
    </message>
    <message>
        <source>The draft of “{kpi}” says the same as the version in force. Change it, or throw it away.</source>
        <translation>“{kpi}”的草稿与现行版本相同。请修改，或弃用草稿。</translation>
    </message>
    <message>
        <source>A new way of counting must not begin on {from}, in the middle of what is judged together ({cadence}). Choose the first day of such a period.</source>
        <translation>新算法不能从 {from} 开始，它在一个考核期（{cadence}）的中间。请选某个考核期的第一天。</translation>
    </message>
    <message>
        <source>Nobody is named who approves the change. Choose a person.</source>
        <translation>没有指定审批人。请选择一位。</translation>
    </message>
    <message>
        <source>The change of “{kpi}” may change figures: somebody else than its author must approve it. Choose another person.</source>
        <translation>“{kpi}”的变更可能影响数值，须由作者以外的人审批。请另选一人。</translation>
    </message>
    <message>
        <source>The handbook has changed since the effect of “{kpi}” was looked at. Propose it again.</source>
        <translation>查看“{kpi}”的影响之后手册又有改动。请重新提交。</translation>
    </message>
    <message>
        <source>“{kpi}” is asked for one {field} at a time, which the cockpit does not do. Choose another KPI.</source>
        <translation>“{kpi}”每次只能看一个{field}，驾驶舱不支持。请选别的指标。</translation>
    </message>
    <message>
        <source>“{kpi}” cannot end: {users} are computed from it. Change those first.</source>
        <translation>“{kpi}”不能停用：{users} 由它算出。请先修改它们。</translation>
    </message>
    <message>
        <source>“{name}” is a unit, not a person. Name somebody.</source>
        <translation>“{name}”是部门，不是人员。请指定一位人员。</translation>
    </message>
    <message>
        <source>“{kpi}” has never had a version {version}. “kpi versions” lists them.</source>
        <translation>“{kpi}”没有 {version} 版本。用“kpi versions”可列出全部版本。</translation>
    </message>
    <message>
        <source>{path} comes from an earlier version of Steelyard and was left as it is. Open it once in the window, which backs it up and brings it up to date.</source>
        <translation>{path} 来自较早版本的定盘星，未作改动。请在窗口中打开一次，程序会先备份再升级。</translation>
    </message>
    <message>
        <source>{path} holds no definitions of Steelyard. Only what Steelyard exported can be read from such a file.</source>
        <translation>{path} 里没有定盘星的定义。这种文件只能读取定盘星导出的内容。</translation>
    </message>
    <message>
        <source>{path} has no column “id”, so its lines are no definitions. Export the handbook as a table to see the columns.</source>
        <translation>{path} 没有“id”列，其中各行不是定义。把手册导出为表格即可看到各列。</translation>
    </message>
    <message>
        <source>“{kpi}” was defined further up. Keep one of the two lines.</source>
        <translation>“{kpi}”在前面已有定义。两行请只留一行。</translation>
    </message>
    <message>
        <source>{path} is no pack of definitions, or it is damaged. Ask for it again.</source>
        <translation>{path} 不是定义包，或已损坏。请重新索取。</translation>
    </message>
    <message>
        <source>{path} holds more than {limit} bytes, which no pack of definitions needs. It was not unpacked; ask where it comes from.</source>
        <translation>{path} 超过 {limit} 字节，定义包不需要这么大。未解包，请核实来源。</translation>
    </message>
    <message>
        <source>{path} holds more than {limit} files. It was not unpacked; ask for fewer definitions.</source>
        <translation>{path} 超过 {limit} 个文件。未解包，请减少定义的数量。</translation>
    </message>
    <message>
        <source>“{file}” has no place in a pack of definitions ({path}). Nothing was taken from it; ask where it comes from.</source>
        <translation>“{file}”不应出现在定义包（{path}）里。未采用任何内容，请核实来源。</translation>
    </message>
    <message>
        <source>{path} says no sum for {file}, so nobody can tell whether it is whole. Ask for the pack again.</source>
        <translation>{path} 没有 {file} 的校验和，无法判断是否完整。请重新索取。</translation>
    </message>
    <message>
        <source>{file} in {path} is not what was packed: its sum is another. Ask for the pack again.</source>
        <translation>{path} 中的 {file} 与打包时不同，校验和不符。请重新索取。</translation>
    </message>
    <message>
        <source>{file} is missing in {path}. Ask for the pack again.</source>
        <translation>{path} 中缺少 {file}。请重新索取。</translation>
    </message>
    <message>
        <source>{file} in {path} defines “{kpi}”; a definition lies in the file of its own name. Rename it and pack it again.</source>
        <translation>{path} 中的 {file} 定义的是“{kpi}”，定义应放在同名文件里。请改名后重新打包。</translation>
    </message>
    <message>
        <source>“{kpi}” is in {path} twice. Leave one of them out and pack it again.</source>
        <translation>“{kpi}”在 {path} 中出现两次。请去掉一个后重新打包。</translation>
    </message>
    <message>
        <source>There is no definition in the pack {path}. Name at least one.</source>
        <translation>定义包 {path} 里没有定义。请至少指定一个。</translation>
    </message>
    <message>
        <source>“{kpi}” has a draft already, which was left as it is. Finish it or throw it away, then import again.</source>
        <translation>“{kpi}”已有草稿，未作改动。请先完成或弃用草稿，再导入。</translation>
    </message>
    <message>
        <source>{period} is not over: its last day is {last}. Close it after that.</source>
        <translation>{period} 尚未结束，最后一天是 {last}。请在此之后结账。</translation>
    </message>
    <message>
        <source>{period} still settles until {until}: records of it may yet come in. Close it after that day, or close it early and say why.</source>
        <translation>{period} 的结算期到 {until} 为止，可能还有记录补入。请在此之后结账，或写明理由提前结账。</translation>
    </message>
    <message>
        <source>{period} has days that are closed already ({closed}). Its figures stand; open {closed} again if they must change.</source>
        <translation>{period} 中有已结账的日子（{closed}）。数值已定，如须更改请先反结账 {closed}。</translation>
    </message>
    <message>
        <source>{period} cannot be closed yet: {last} was closed last, and what follows it begins on {from}. Close the periods one after the other.</source>
        <translation>{period} 还不能结账：上次结账到 {last}，下一期从 {from} 开始。请依次结账。</translation>
    </message>
    <message>
        <source>{period} lies before {first}, which was closed first. Open the closed periods again and begin with {period}, or leave it open.</source>
        <translation>{period} 早于最先结账的 {first}。请先反结账，从 {period} 开始，或不结账。</translation>
    </message>
    <message>
        <source>{period} is not closed, so it cannot be opened again.</source>
        <translation>{period} 没有结账，不能反结账。请核对期间。</translation>
    </message>
    <message>
        <source>{period} cannot be opened again before {last}, which was closed after it. Open the last closed period first.</source>
        <translation>{period} 要等 {last} 先反结账，后者结账在后。请先反结账最后一期。</translation>
    </message>
    <message>
        <source>Nothing was changed: a reason is needed here. Say why; it is kept.</source>
        <translation>未作改动：这里必须写明理由。请填写，理由会留存。</translation>
    </message>
    <message>
        <source>Closed figures stay as they were written down; nothing was saved. Open the period again, with a reason, if they must change.</source>
        <translation>结账后的数值不变，未保存。如须更改，请写明理由反结账。</translation>
    </message>
    <message>
        <source>The change of “{kpi}” may change figures, so its author must be known: somebody else has to approve it. Choose the author.</source>
        <translation>“{kpi}”的变更可能影响数值，须由作者以外的人审批，因此要注明作者。请选择作者。</translation>
    </message>
    <message>
        <source>“{kpi}” is counted from records, so its figures are not typed in. Correct the records instead.</source>
        <translation>“{kpi}”由记录算出，不能手工填报。请更正相应的记录。</translation>
    </message>
    <message>
        <source>It has to be known who says this figure, and nobody is chosen. Choose who types it in.</source>
        <translation>填报的数字必须知道出自谁手，现在没有选人。请选择填报人。</translation>
    </message>
    <message>
        <source>“{text}” is no figure. Type digits, such as 1200 or 1,200.50.</source>
        <translation>“{text}”不是数字。请填写 1200、1,200.50 或 3.5万 这样的数字。</translation>
    </message>
    <message>
        <source>“{text}” does not say out of how many, so teams could not be added up. Type both, such as 4/5.</source>
        <translation>“{text}”没有说明总数，团队就无法汇总。请两个都填，例如 4/5。</translation>
    </message>
    <message>
        <source>“{text}” is two figures, and this KPI takes one. Type it without the /.</source>
        <translation>“{text}”是两个数字，而本指标只填一个。请去掉 /。</translation>
    </message>
    <message>
        <source>“{text}” is a part of nothing. The figure behind the / must be more than 0.</source>
        <translation>“{text}”的总数为零。/ 后面的数字必须大于 0。</translation>
    </message>
    <message>
        <source>“{text}” has more than {decimals} decimals, which this KPI does not count. Round it first.</source>
        <translation>“{text}”超过 {decimals} 位小数，本指标不计那么细。请先取整。</translation>
    </message>
    <message>
        <source>{node} was not there in {period}, so nobody would count the figure. Type it in where it belongs.</source>
        <translation>{period} 时 {node} 不在组织中，填了也不会被计入。请填到应填的地方。</translation>
    </message>
    <message>
        <source>{period} has not begun yet. A figure of what is still to come is a target; set it there.</source>
        <translation>{period} 尚未开始。未来的数字属于目标，请到目标中设定。</translation>
    </message>
    <message>
        <source>{node} has a figure from {from} to {to} already, and these days would be counted twice. Take that one away first.</source>
        <translation>{node} 已有 {from} 至 {to} 的填报数，这些天会被重复计算。请先删除那一个。</translation>
    </message>
    <message>
        <source>“{text}” is no period of this sheet. Write it as in its head, or as 2026-03.</source>
        <translation>“{text}”不是本表的期间。请按表头的写法，或写成 2026-03。</translation>
    </message>
    <message>
        <source>“{text}” lies beyond the last cell of the sheet. Begin further up or further to the left.</source>
        <translation>“{text}”超出了本表的范围。请从更靠上或更靠左的单元格开始粘贴。</translation>
    </message>
    <message>
        <source>“{kpi}” needs “{needed}”, which is only a draft itself. Propose both together, or have that one approved first.</source>
        <translation>“{kpi}”要用到“{needed}”，而后者自己还只是草稿。请一并提交，或先让后者获批。</translation>
    </message>
    <message>
        <source>{path} is no whole JSON file: it breaks off or goes wrong at byte {place}. Export it again.</source>
        <translation>{path} 不是完整的 JSON 文件：在第 {place} 字节处中断或出错。请重新导出。</translation>
    </message>
    <message>
        <source>{path} is no manifest of a dbt project: its models or metrics are missing. Name target/semantic_manifest.json of the project.</source>
        <translation>{path} 不是 dbt 项目的清单：缺少模型或指标。请指定项目中的 target/semantic_manifest.json。</translation>
    </message>
    <message>
        <source>The project of {path} defines no metric, so there is nothing to take in. Define metrics there, or name another manifest.</source>
        <translation>{path} 的项目没有定义任何指标，没有可导入的内容。请先在其中定义指标，或指定另一个清单。</translation>
    </message>
    <message>
        <source>The handbook has a KPI called “{metric}” already, which was left as it is. Rename the metric to have both.</source>
        <translation>手册中已有名为“{metric}”的指标，保持原样。若两个都要，请给导入的指标改名。</translation>
    </message>
    <message>
        <source>“{metric}” cannot be the id of a KPI. Rename the metric with small letters, digits and _.</source>
        <translation>“{metric}”不能作为指标编号。请用小写字母、数字和 _ 改名。</translation>
    </message>
    <message>
        <source>“{metric}” is of the kind “{type}”, which has no counterpart here. Define the KPI by hand.</source>
        <translation>“{metric}”的类型“{type}”在这里没有对应。请手工定义该指标。</translation>
    </message>
    <message>
        <source>“{metric}” counts rows of “{model}”, and none of the records here is called so. Rename the model after the record, or define the KPI by hand.</source>
        <translation>“{metric}”统计“{model}”的行，而这里没有这样的记录。请按记录给模型改名，或手工定义该指标。</translation>
    </message>
    <message>
        <source>The measure “{measure}” of “{metric}” is in no model of the manifest. Compile the project again.</source>
        <translation>“{metric}”的度量“{measure}”不在清单的任何模型中。请重新编译项目。</translation>
    </message>
    <message>
        <source>The day by which “{measure}” is counted ({model}) is no field here, and without one “{metric}” cannot be counted. Rename the time dimension after a field of the record.</source>
        <translation>“{measure}”按哪一天计（{model}）在这里没有对应字段，没有日期就算不出“{metric}”。请按记录的字段给时间维度改名。</translation>
    </message>
    <message>
        <source>“{metric}” is taken by “{agg}” ({measure}), which has no counterpart here. Define the KPI by hand.</source>
        <translation>“{metric}”用“{agg}”汇总（{measure}），这里没有对应。请手工定义该指标。</translation>
    </message>
    <message>
        <source>“{metric}” measures “{column}” of “{model}”, which is no field here. Rename the column after a field, or define the KPI by hand.</source>
        <translation>“{metric}”度量的是“{model}”的“{column}”，这里没有这个字段。请按字段给列改名，或手工定义该指标。</translation>
    </message>
    <message>
        <source>“{metric}” is worked out by SQL that formulas cannot say: {expression}. Define the KPI by hand.</source>
        <translation>“{metric}”的 SQL 无法写成公式：{expression}。请手工定义该指标。</translation>
    </message>
    <message>
        <source>“{metric}” is filtered by what formulas cannot say: {filter}. Leaving it out would give another figure, so the metric was left out.</source>
        <translation>“{metric}”的筛选条件无法写成公式：{filter}。去掉条件数字就变了，因此没有导入这个指标。请手工定义。</translation>
    </message>
    <message>
        <source>“{metric}” needs “{input}”, which could not be taken in. See what is said of that one.</source>
        <translation>“{metric}”要用到“{input}”，而后者没能导入。请看对后者的说明。</translation>
    </message>
    <message>
        <source>“{metric}” takes “{input}” of other days. Define it by hand, as growth or as a difference.</source>
        <translation>“{metric}”用的是“{input}”在其他日期的数。请手工定义为增长率或差额。</translation>
    </message>
    <message>
        <source>The window of “{metric}” ({window}) is none that can be counted here. Give it in days, weeks, months, quarters or years.</source>
        <translation>“{metric}”的窗口（{window}）在这里无法计算。请用天、周、月、季或年表示。</translation>
    </message>
    <message>
        <source>“{metric}” goes from one event to the other by “{entity}”, which is no link that both records have here. Define the KPI by hand.</source>
        <translation>“{metric}”通过“{entity}”连接两个事件，而这里的两种记录没有共同的关联。请手工定义该指标。</translation>
    </message>
    <message>
        <source>“{metric}” gives no sound formula in any unit: {expression}. Define the KPI by hand.</source>
        <translation>“{metric}”用任何单位都得不到成立的公式：{expression}。请手工定义该指标。</translation>
    </message>
    <message>
        <source>“{metric}” fills empty periods of “{input}” there; here they stay without a figure. Look at the months without records.</source>
        <translation>“{metric}”在原系统中会补上“{input}”的空期间，在这里空期间没有数字。请查看没有记录的月份。</translation>
    </message>
    <message>
        <source>“{metric}” gives a longer period its {agg} value there; here it is the one at its end. Compare a month before approving it.</source>
        <translation>“{metric}”在原系统中对较长期间取 {agg} 值，在这里取期末值。批准前请核对一个月。</translation>
    </message>
    <message>
        <source>“{metric}” only joins events that agree in further properties there; here they need not. Compare a month before approving it.</source>
        <translation>“{metric}”在原系统中只连接其他属性也一致的事件，在这里不要求。批准前请核对一个月。</translation>
    </message>
    <message>
        <source>“{measure}” of “{metric}” is not added up over time there; here it is. Define it as a standing amount instead.</source>
        <translation>“{metric}”的“{measure}”在原系统中不跨期相加，在这里会相加。请改为按余额定义。</translation>
    </message>
    <message>
        <source>{value} is not a multiple of {quantum}, so it cannot be divided exactly. Take {below} or {above}.</source>
        <translation>{value} 不是 {quantum} 的整数倍，无法精确分解。请改用 {below} 或 {above}。</translation>
    </message>
    <message>
        <source>All weights are 0, so there is nothing to divide by. Give at least one of them a weight above 0.</source>
        <translation>所有权重都是 0，没有可依据的分配比例。请至少给其中一个大于 0 的权重。</translation>
    </message>
    <message>
        <source>The rows add up to {rows} and the columns to {columns}: the difference is {difference}. Change one side so that both agree.</source>
        <translation>各行合计 {rows}，各列合计 {columns}，相差 {difference}。请修改其中一边，使两边一致。</translation>
    </message>
    <message>
        <source>Amounts above and below zero cannot be divided two ways together when they cancel out or cells are locked or weighed. Divide them apart.</source>
        <translation>正负金额相互抵消，或有锁定、加权单元格时，不能一起做双向分解。请分开分解。</translation>
    </message>
    <message>
        <source>The smallest possible total is {smallest} because of these locks: {locks}. Nothing was changed; unlock one of them or take a larger total.</source>
        <translation>受以下锁定限制，总额最小为 {smallest}：{locks}。数据未作任何改动；请解锁其中一项，或使用更大的总额。</translation>
    </message>
    <message>
        <source>Nothing is left to take the difference: {smallest} is locked here by {locks}. Nothing was changed; unlock a figure first.</source>
        <translation>没有可承担差额的数字：此处已有 {smallest} 被 {locks} 锁定。数据未作任何改动；请先解锁一个数字。</translation>
    </message>
    <message>
        <source>The figures below {node} are all 0 by the chosen method, so nothing says how to divide its target. Choose another method for that level.</source>
        <translation>按所选方法，{node} 之下的数字全为 0，无从分解其目标。请为该层级另选方法。</translation>
    </message>
    <message>
        <source>The target of {node} is published and stays as it is. Start a revision; it will be published as the next version.</source>
        <translation>{node} 的目标已发布，保持不变。请发起修订，修订将作为下一版本发布。</translation>
    </message>
    <message>
        <source>The plan of {node} is at “{from:word}” and cannot go to “{to:word}” from there. A draft is proposed, then published; what is published is revised.</source>
        <translation>{node} 的计划处于“{from:word}”，不能直接变为“{to:word}”。草稿先提交，再发布；已发布的计划只能修订。</translation>
    </message>
    <message>
        <source>The plan of {node} is sent back without a word. Say in a comment what is to be changed.</source>
        <translation>{node} 的计划被退回但未说明原因。请在批注中写明需要修改什么。</translation>
    </message>
    <message>
        <source>The targets below {node} differ from its own by {gap} in {period}, so the plan is not published. Close the gap, or write down why it may stay.</source>
        <translation>{period} 中 {node} 的下级目标合计与其自身目标相差 {gap}，计划未发布。请消除差额，或写明保留差额的理由。</translation>
    </message>
    <message>
        <source>{node} has no target for {period} that could be divided. Set one first, or give a total.</source>
        <translation>{node} 在 {period} 没有可分解的目标。请先设定目标，或给出总额。</translation>
    </message>
    <message>
        <source>{node} is not among those that the target is divided among. Name somebody of the levels of the plan.</source>
        <translation>{node} 不在目标分解的范围内。请指定计划层级中的成员。</translation>
    </message>
    <message>
        <source>What was published stays as it was. Start a revision and publish it as the next version.</source>
        <translation>已发布的内容保持不变。请发起修订，并作为下一版本发布。</translation>
    </message>
    <message>
        <source>{rows} must take {needed}, but what is open to them[ ({columns})] has room for {room} only[; locked: {locks}]. Unlock a cell or change a total.</source>
        <translation>{rows} 需要承担 {needed}，但可用的单元格[（{columns}）]只能容纳 {room}[；已锁定：{locks}]。请解锁单元格或修改总额。</translation>
    </message>
    <message>
        <source>This is not an exported plan: the columns {columns} are missing. Export the plan first and change the figures in that file.</source>
        <translation>这不是导出的计划：缺少列 {columns}。请先导出计划，再在该文件中修改数字。</translation>
    </message>
    <message>
        <source>{path} cannot be written. Check the folder, or choose another file.</source>
        <translation>{path} 无法写入。请检查文件夹，或选择其他文件。</translation>
    </message>
    <message>
        <source>{path} cannot be read. Check the name and that you may read it.</source>
        <translation>{path} 无法读取。请检查文件名及读取权限。</translation>
    </message>
    <message>
        <source>“{function}” looks at a KPI as such, not at a computed figure. Put one KPI in square brackets here.</source>
        <translation>“{function}”看的是一个指标本身，而不是算出来的数。请在这里写一个方括号里的指标。</translation>
    </message>
    <message>
        <source>“{text}” is no currency. Write its three letters, such as &apos;USD&apos;.</source>
        <translation>“{text}”不是币种。请写三个字母的代码，例如 &apos;USD&apos;。</translation>
    </message>
    <message>
        <source>“{node}” is no person, so nobody knows what it may see. Name a person.</source>
        <translation>“{node}”不是人员，无法判断能看到什么。请写一个人的姓名。</translation>
    </message>
    <message>
        <source>“{kpi}” has {periods} complete periods in a row, and {least} are needed to see where it goes. Choose shorter periods, or load more of the past.</source>
        <translation>“{kpi}”只有 {periods} 个连续完整的期间，至少需要 {least} 个才能看出走势。请选更短的期间，或多导入一些历史数据。</translation>
    </message>
    <message>
        <source>“{method}” cannot be used on these figures: they are too few for a season, or not all of them are above zero. Use “automatic”.</source>
        <translation>“{method}”不适用于这些数据：期数不足以看出季节性，或有不大于零的数。请改用“automatic”。</translation>
    </message>
    <message>
        <source>“{path}” cannot be read as an XLSX workbook: it is damaged, has a password, or is an older .xls. Save it again as .xlsx.</source>
        <translation>“{path}”无法作为 XLSX 工作簿读取：文件已损坏、设有密码，或是旧的 .xls 格式。请另存为 .xlsx。</translation>
    </message>
    <message>
        <source>“{path}” unpacks to more than the limit of {limit}. Divide it into smaller files, or save it as CSV.</source>
        <translation>“{path}”解压后超过上限 {limit}。请拆成较小的文件，或另存为 CSV。</translation>
    </message>
    <message>
        <source>Row {line} of the sheet has more than {limit} columns. Delete the cells far to the right.</source>
        <translation>工作表第 {line} 行超过 {limit} 列。请删除最右边多余的单元格。</translation>
    </message>
    <message>
        <source>The workbook has no sheet[ “{sheet}”] that can be read. It has: {sheets}.</source>
        <translation>工作簿里没有可读取的工作表[“{sheet}”]。现有：{sheets}。</translation>
    </message>
    <message>
        <source>The file is no workbook, so it has no sheet “{sheet}”. Leave the sheet out, or choose the .xlsx file.</source>
        <translation>这个文件不是工作簿，没有工作表“{sheet}”。请去掉工作表，或选择 .xlsx 文件。</translation>
    </message>
    <message>
        <source>The head of the table has {lines} lines; their texts are read as one.</source>
        <translation>表头有 {lines} 行，已合并为一行读取。</translation>
    </message>
    <message>
        <source>The formula in “{column}” has no result in the file. Open the file in a spreadsheet program and save it there.</source>
        <translation>“{column}”里的公式在文件中没有结果。请用表格软件打开并保存一次。</translation>
    </message>
    <message>
        <source>{node} fails at {letter} of SMART[; {count} in all]. Look at the check of the plan, or write down why it is published all the same.</source>
        <translation>{node} 的 SMART 检查 {letter} 项未通过[，共 {count} 项]。请查看方案检查结果，或写明为什么仍要发布。</translation>
    </message>
    <message>
        <source>{person} stays in the same team on {day}. Name the team that he or she joins, or another day.</source>
        <translation>{person} 在 {day} 没有换团队。请指明加入的团队，或换一个日期。</translation>
    </message>
    <message>
        <source>{node} is a person. Name the team that somebody is to join.</source>
        <translation>{node} 是人员。请指明要加入的团队。</translation>
    </message>
    <message>
        <source>The plan of {node} for {period} was never published. Publish it first; letters are of what was agreed.</source>
        <translation>{node} 在 {period} 的方案还没有发布过。请先发布；责任书以发布的为准。</translation>
    </message>
    <message>
        <source>{person} has no target from {day} on that could go along. Check the KPI and the plan.</source>
        <translation>{person} 从 {day} 起没有可以带走的目标。请检查指标和方案。</translation>
    </message>
    <message>
        <source>The transfer would change what is locked: {locks}. Unlock it first, or leave the target with the team.</source>
        <translation>调动会改到已锁定的目标：{locks}。请先解锁，或把目标留在原团队。</translation>
    </message>
    <message>
        <source>{amount} cannot go along: only {rest} is left from that day on. Choose a smaller amount.</source>
        <translation>不能带走 {amount}：从那天起只剩 {rest}。请减少数额。</translation>
    </message>
    <message>
        <source>{amount} cannot leave the team: its own target has only {rest} from that day on. Balance the plan first, or let less go along.</source>
        <translation>{amount} 不能从团队转出：该团队自己的目标从那天起只有 {rest}。请先平衡方案，或少带走一些。</translation>
    </message>
    <message>
        <source>The workbook holds another plan: {kpi}, {plan}, {period}. Open that plan, or choose its file.</source>
        <translation>工作簿里是另一份目标方案：{kpi}，{plan}，{period}。请打开那份方案，或选择对应的文件。</translation>
    </message>
    <message>
        <source>{cell} is locked[: {reason}]. Nothing was changed there; unlock it first.</source>
        <translation>{cell} 已锁定[：{reason}]。那里没有改动；请先解锁。</translation>
    </message>
    <message>
        <source>Nothing can be cut by “{grain}” here. Use week, month, quarter or year.</source>
        <translation>这里不能按“{grain}”划分。请用周、月、季或年（week、month、quarter、year）。</translation>
    </message>
    <message>
        <source>Line {line} of the calendar file has a day that is none, so nothing was taken in. Correct it, or export the file again.</source>
        <translation>日历文件第 {line} 行的日期不存在，什么都没有导入。请改正，或重新导出该文件。</translation>
    </message>
    <message>
        <source>There is no event in this file. Choose an .ics file with holidays.</source>
        <translation>这个文件里没有任何日程。请选择含有节假日的 .ics 文件。</translation>
    </message>
    <message>
        <source>A forecast follows one KPI of one node. Name one KPI, and leave out the level or name one node.</source>
        <translation>预测一次只针对一个部门或人员的一个指标。请只写一个指标，去掉层级，或只写一个部门或人员。</translation>
    </message>
    <message>
        <source>A number that was called stays as it was said. Call another one; it takes the place of the earlier one.</source>
        <translation>已填报的数字不再更改。请重新填报一个，它会取代先前的。</translation>
    </message>
    <message>
        <source>A snapshot stays as it was taken; nobody changes or deletes it. Take another one.</source>
        <translation>快照一经留存便不再更改，也不能删除。请另外留存一个。</translation>
    </message>
    <message>
        <source>An adjustment needs a note: others want to know why the number differs from what was called. Write one sentence.</source>
        <translation>调整必须附说明：别人想知道为什么与填报的不同。请写一句话。</translation>
    </message>
    <message>
        <source>An adjustment of nothing changes nothing. Give an amount, below zero to take something away.</source>
        <translation>调整为零没有意义。请给出金额，负数表示调减。</translation>
    </message>
    <message>
        <source>Nobody can promise less than nothing. Call 0 or more; use an adjustment to take something away.</source>
        <translation>承诺不能小于零。请填报 0 或更大的数；要调减请用调整。</translation>
    </message>
    <message>
        <source>“{node}” is not in the organisation in {period}. Choose somebody who is, or another period.</source>
        <translation>“{node}”在 {period} 不在组织内。请选择在任的人，或其他期间。</translation>
    </message>
    <message>
        <source>{period} is over; nothing can be called for it any more. Choose a period that is running or still to come.</source>
        <translation>{period} 已结束，不能再填报。请选择进行中或将来的期间。</translation>
    </message>
    <message>
        <source>Nothing was called for “{node}” in {period}, so there is nothing to take back.</source>
        <translation>“{node}”在 {period} 没有填报，无可撤回。</translation>
    </message>
    <message>
        <source>There is no snapshot “{snapshot}”. Use its label, its day such as 2026-03-14, “latest” or “now”.</source>
        <translation>没有快照“{snapshot}”。请用它的名称、日期（如 2026-03-14）、“latest”或“now”。</translation>
    </message>
    <message>
        <source>The second snapshot was taken before the first one. Choose the earlier one first.</source>
        <translation>第二个快照早于第一个。请先选较早的。</translation>
    </message>
    <message>
        <source>“{field}” says how an opportunity ended, so it foretells nothing. Leave it out.</source>
        <translation>“{field}”说明商机的结局，不能用来预测。请去掉它。</translation>
    </message>
    <message>
        <source>“{field}” is rewritten until an opportunity is decided, or nobody knows when it was said, so it would tell the model the outcome. Leave it out.</source>
        <translation>“{field}”在商机决出之前会被改写，或无从知道何时填写，会把结局泄露给模型。请去掉它。</translation>
    </message>
    <message>
        <source>There is no field “{field}”. Use a name such as owner, product.line or customer.industry, or one of the list&apos;s columns.</source>
        <translation>没有字段“{field}”。请用 owner、product.line、customer.industry 之类的名称，或列表中的列名。</translation>
    </message>
    <message>
        <source>This opportunity is no longer there: somebody removed it meanwhile. Nothing was changed.</source>
        <translation>这个商机已不存在：期间有人移除了它。没有任何改动。</translation>
    </message>
    <message>
        <source>An opportunity belongs to a customer. Choose one, or type the name of a new one.</source>
        <translation>商机要属于一个客户。请选择客户，或输入新客户的名称。</translation>
    </message>
    <message>
        <source>Somebody must own the opportunity. Choose the person who sells it.</source>
        <translation>商机要有负责人。请选择销售人员。</translation>
    </message>
    <message>
        <source>There is no stage “{stage}” in this pipeline. Choose one of the stages on the board.</source>
        <translation>此销售流程中没有阶段“{stage}”。请选择看板上的阶段。</translation>
    </message>
    <message>
        <source>The stage “{stage}” is no longer used and takes nothing new. Choose another one.</source>
        <translation>阶段“{stage}”已停用，不再接收商机。请选择其他阶段。</translation>
    </message>
    <message>
        <source>Every stage needs a name. Name it, or take it away.</source>
        <translation>每个阶段都要有名称。请命名，或去掉它。</translation>
    </message>
    <message>
        <source>Two stages are called “{stage}”. Give one of them another name.</source>
        <translation>有两个阶段都叫“{stage}”。请改其中一个的名称。</translation>
    </message>
    <message>
        <source>A pipeline needs at least one open stage, one for what is won and one for what is lost.</source>
        <translation>销售流程至少要有一个进行中的阶段、一个赢单阶段和一个输单阶段。</translation>
    </message>
    <message>
        <source>“{stage}” still holds {count} opportunities. Move them to another stage first; their history stays as it is.</source>
        <translation>“{stage}”里还有 {count} 个商机。请先把它们移到其他阶段；历史不变。</translation>
    </message>
    <message>
        <source>There is no pipeline “{pipeline}”. Use the name as the board shows it.</source>
        <translation>没有销售流程“{pipeline}”。请用看板上显示的名称。</translation>
    </message>
    <message>
        <source>This version was sent and stays as the customer has it. Make a new version.</source>
        <translation>此版本已发出，保持客户手中的样子。请新建版本。</translation>
    </message>
    <message>
        <source>The quote has no lines yet, so there is nothing to send. Add what is offered.</source>
        <translation>报价还没有明细，无法发出。请添加报价内容。</translation>
    </message>
    <message>
        <source>The shares add up to {total}, not to 100%. Change one of them.</source>
        <translation>份额合计为 {total}，不是 100%。请修改其中一项。</translation>
    </message>
    <message>
        <source>“{node}” is no unit that is stored, so it has no working days of its own. Choose a unit, or set the company&apos;s calendar.</source>
        <translation>“{node}”不是已登记的单位，不能单独设置工作日。请选择一个单位，或设置公司日历。</translation>
    </message>
    <message>
        <source>A target has {fewest} to {most} tiers, not {count}. Take some away or add some.</source>
        <translation>目标应有 {fewest} 至 {most} 档，而不是 {count} 档。请增减档位。</translation>
    </message>
    <message>
        <source>Two tiers would be called “{name}”. Give each one a name of its own.</source>
        <translation>有两档都叫“{name}”。请为每档取不同的名称。</translation>
    </message>
    <message>
        <source>{command} changes the store, and nobody changes it as another person. Leave --as out.</source>
        <translation>{command} 会改动数据，不能以他人身份改动。请去掉 --as。</translation>
    </message>
    <message>
        <source>This question is no longer there: somebody removed it meanwhile. Nothing was changed.</source>
        <translation>该待核实事项已经不在了：有人在此期间删除了它。没有做任何更改。</translation>
    </message>
    <message>
        <source>This step does not fit what has been done so far. Look at the question again: somebody may have answered or decided it meanwhile; and nobody is found at fault before being asked.</source>
        <translation>这一步与当前进度不符。请再看一下该事项：可能已有人说明或作出决定；未经询问本人，不能认定。</translation>
    </message>
    <message>
        <source>A few words are needed here, so that everybody understands it later. Write what happened, or what was put right.</source>
        <translation>这里需要写几句话，方便以后查看。请写明情况，或更正了什么。</translation>
    </message>
    <message>
        <source>Only {person} can explain these entries. Ask {person} to do so.</source>
        <translation>这些记录只能由{person}本人说明。请让{person}来说明。</translation>
    </message>
    <message>
        <source>A decision needs somebody who takes it. Say who decides: a person who leads a unit above.</source>
        <translation>作决定需要有决定人。请指定上级部门的负责人。</translation>
    </message>
    <message>
        <source>Nobody decides about his own entries. Leave it to somebody who leads a unit above.</source>
        <translation>本人不能决定自己的记录。请由上级部门负责人决定。</translation>
    </message>
    <message>
        <source>Only somebody who leads a unit above {person} decides here. Choose that person, or record in the organisation who leads the unit.</source>
        <translation>这里只能由{person}的上级负责人决定。请选择上级负责人，或先在组织中登记部门负责人。</translation>
    </message>
    <message>
        <source>This check is no longer there: somebody removed it meanwhile. Nothing was changed.</source>
        <translation>该抽查已经不在了：有人在此期间删除了它。没有做任何更改。</translation>
    </message>
    <message>
        <source>“{result}” is no result of a check. It is right, wrong or unreachable.</source>
        <translation>“{result}”不是抽查结果。结果只能是 right、wrong 或 unreachable。</translation>
    </message>
    <message>
        <source>A check is a second pair of eyes: somebody else than the owner of the record must do it.</source>
        <translation>抽查要由另一个人来做：不能由记录的负责人自己核对。</translation>
    </message>
    <message>
        <source>The check cannot have been done on a day that is still to come. Enter today or an earlier day.</source>
        <translation>抽查日期不能晚于今天。请填写今天或更早的日期。</translation>
    </message>
    <message>
        <source>The thresholds cannot be read. They are one JSON object with the names of rules.</source>
        <translation>阈值无法读取。应为一个以规则名为键的 JSON 对象。</translation>
    </message>
    <message>
        <source>There is no rule or threshold “{name}”. Use the names that the settings show.</source>
        <translation>没有名为“{name}”的规则或阈值。请使用设置中列出的名称。</translation>
    </message>
    <message>
        <source>“{name}” must be a whole number from {least} to {most}. Change it and try again.</source>
        <translation>“{name}”必须是 {least} 到 {most} 之间的整数。请修改后重试。</translation>
    </message>
    <message>
        <source>The sampling plan cannot be read. It is one JSON object with names and numbers.</source>
        <translation>抽查方案无法读取。应为一个由名称和数字组成的 JSON 对象。</translation>
    </message>
    <message>
        <source>A sampling plan knows nothing of “{name}”. Use percent, per_person, at_least, within_workdays, callback_percent, callback_days or entities.</source>
        <translation>抽查方案里没有“{name}”。可用：percent、per_person、at_least、within_workdays、callback_percent、callback_days、entities。</translation>
    </message>
    <message>
        <source>“{name}” must be a whole number from {least} to {most}. Change the sampling plan.</source>
        <translation>“{name}”必须是 {least} 到 {most} 之间的整数。请修改抽查方案。</translation>
    </message>
    <message>
        <source>The rule for effective contacts cannot be read. It is one JSON object.</source>
        <translation>有效沟通的规则无法读取。应为一个 JSON 对象。</translation>
    </message>
    <message>
        <source>The rule for effective contacts knows nothing of “{name}”. Use least_seconds, needs_duration, outcomes, messages_need_answer, least_note or needs_next.</source>
        <translation>有效沟通的规则里没有“{name}”。可用：least_seconds、needs_duration、outcomes、messages_need_answer、least_note、needs_next。</translation>
    </message>
    <message>
        <source>“{name}” has no value that the rule for effective contacts can use. Give a whole number, true or false, or a list of outcomes.</source>
        <translation>“{name}”的值不能用于有效沟通的规则。请填整数、true/false 或结果列表。</translation>
    </message>
    <message>
        <source>A customer is no longer there: somebody removed or merged it meanwhile. Nothing was changed.</source>
        <translation>有客户已不存在：其间被他人删除或合并。未做任何更改。</translation>
    </message>
    <message>
        <source>A customer needs a name. Type what the company is called.</source>
        <translation>客户必须有名称，请填写公司名称。</translation>
    </message>
    <message>
        <source>Nobody is named to have the customer. Choose a person.</source>
        <translation>未指定客户负责人，请选择。</translation>
    </message>
    <message>
        <source>There is no customer “{name}”. Use the whole name, or the id that a list shows.</source>
        <translation>没有客户“{name}”。请使用完整名称，或列表中显示的编号。</translation>
    </message>
    <message>
        <source>{count} customers are called “{name}”. Use the id that a list shows.</source>
        <translation>有 {count} 家客户都叫“{name}”，请使用列表中显示的编号。</translation>
    </message>
    <message>
        <source>Class A must end before class B does. Change one of the two limits.</source>
        <translation>A 级的界限须先于 B 级，请修改其中一个。</translation>
    </message>
    <message>
        <source>A label needs a name. Type a word for it.</source>
        <translation>标签必须有名称，请填写。</translation>
    </message>
    <message>
        <source>“{name}” is set by a rule and cannot be set by hand. Choose another label, or change its rule.</source>
        <translation>“{name}”由规则自动标记，不能手工设置。请选其他标签，或修改其规则。</translation>
    </message>
    <message>
        <source>There is a label “{name}” already. Give this one another name.</source>
        <translation>已有标签“{name}”，请换一个名称。</translation>
    </message>
    <message>
        <source>Nobody is named who leaves. Choose the person.</source>
        <translation>未指定离职人员，请选择。</translation>
    </message>
    <message>
        <source>Nobody is named who takes over. Choose at least one person.</source>
        <translation>未指定接收人，请至少选择一人。</translation>
    </message>
    <message>
        <source>The last day is missing. Say until when the customers stay as they are.</source>
        <translation>缺少最后工作日，请填写。</translation>
    </message>
    <message>
        <source>Who leaves cannot take over. Choose somebody else.</source>
        <translation>离职人员不能作为接收人，请另选。</translation>
    </message>
    <message>
        <source>{customer} is in the pool already. Nothing was changed.</source>
        <translation>{customer} 已在公海中。未做任何更改。</translation>
    </message>
    <message>
        <source>Giving a customer back needs a reason, so that the next owner knows. Write a few words.</source>
        <translation>退回客户须写明原因，以便下一任负责人了解，请填写。</translation>
    </message>
    <message>
        <source>“{reason}” protects nobody by the rules of the pool. Use one of these: {known}.</source>
        <translation>公海规则中没有“{reason}”这一保护原因，可用的有：{known}。</translation>
    </message>
    <message>
        <source>The protection would be over already. Choose a day from today on.</source>
        <translation>保护期已过，请选择今天或以后的日期。</translation>
    </message>
    <message>
        <source>“{reason}” protects for {days} days at most. Choose a day up to {until}.</source>
        <translation>“{reason}”最长保护 {days} 天，请选择 {until} 或之前的日期。</translation>
    </message>
    <message>
        <source>{customer} is no longer in the pool: somebody was quicker. Nothing was claimed.</source>
        <translation>{customer} 已不在公海：已被他人抢先领取。本次未领取任何客户。</translation>
    </message>
    <message>
        <source>One person may hold {limit} customers and has {held}. Give some back first.</source>
        <translation>每人最多持有 {limit} 家客户，当前已有 {held} 家，请先退回部分客户。</translation>
    </message>
    <message>
        <source>One person may claim {limit} customers a day and has claimed {claimed} today. Go on tomorrow.</source>
        <translation>每人每日最多领取 {limit} 家客户，今日已领取 {claimed} 家，请明天再领。</translation>
    </message>
    <message>
        <source>{customer} was with this person not long ago and may be claimed again from {from} on. Others may claim it now.</source>
        <translation>{customer} 不久前由此人负责，自 {from} 起可再次领取；其他人现在即可领取。</translation>
    </message>
    <message>
        <source>The rules cannot be read: they are a JSON object, as “pool rules” prints it. Nothing was changed.</source>
        <translation>无法读取规则：应为 JSON 对象，格式同“pool rules”的输出。未做任何更改。</translation>
    </message>
    <message>
        <source>A visit belongs to a customer. Choose one, or type the name of a new one.</source>
        <translation>拜访要有客户。请选择客户，或输入新客户名称。</translation>
    </message>
    <message>
        <source>It is not known who was there. Choose the person, or say once who works at this computer.</source>
        <translation>不知道是谁去的。请选择人员，或先设定这台电脑的使用者。</translation>
    </message>
    <message>
        <source>What came of it is missing. Choose whether you spoke with them.</source>
        <translation>缺少拜访结果。请选择是否见到客户。</translation>
    </message>
    <message>
        <source>What is next, and when? Write the next step with its day, or say that nothing further is agreed.</source>
        <translation>下一步做什么、什么时候？请填写下一步和日期，或勾选“没有后续约定”。</translation>
    </message>
    <message>
        <source>This day has not come yet. Plan the visit instead of logging it.</source>
        <translation>这一天还没到。请安排拜访，而不是记录。</translation>
    </message>
    <message>
        <source>The next step would lie before the visit. Choose a later day for it.</source>
        <translation>下一步的日期早于拜访日期。请选择更晚的日期。</translation>
    </message>
    <message>
        <source>This task is no longer there: somebody removed it meanwhile. Nothing was changed.</source>
        <translation>任务已不存在：期间有人删除了它。没有任何改动。</translation>
    </message>
    <message>
        <source>Say why: whoever reads the list later will ask. A few words are enough.</source>
        <translation>请写明原因，几个字即可：以后看的人会问。</translation>
    </message>
    <message>
        <source>Until when shall it be quiet? Choose a day after today.</source>
        <translation>请选择今天以后的提醒日期。</translation>
    </message>
    <message>
        <source>What is to be done? Write it in a few words.</source>
        <translation>要做什么？请简单写一下。</translation>
    </message>
    <message>
        <source>This person is no longer in the store. Choose somebody else.</source>
        <translation>这个人已不在数据中。请选择其他人。</translation>
    </message>
    <message>
        <source>The file has {size} MB; at most {most} MB are kept with a store. Make it smaller, or keep a link to it in the note.</source>
        <translation>文件有 {size} MB，最多保存 {most} MB。请压缩，或在备注中留下链接。</translation>
    </message>
    <message>
        <source>This order is no longer there: somebody removed it meanwhile. Nothing was changed.</source>
        <translation>订单已不存在：期间有人删除了它。没有任何改动。</translation>
    </message>
    <message>
        <source>The order has no amount yet, so there is nothing to divide. Enter its amount first.</source>
        <translation>订单还没有金额，无法分期。请先填写金额。</translation>
    </message>
    <message>
        <source>The instalments add up to {total}, not to 100%. Change one of them.</source>
        <translation>各期合计 {total}，不是 100%。请修改。</translation>
    </message>
    <message>
        <source>Every instalment needs the day on which it is due.</source>
        <translation>每一期都要有到期日。</translation>
    </message>
    <message>
        <source>This order has {count} receivables already. Change or remove them before planning anew.</source>
        <translation>这个订单已有 {count} 笔应收。重新制定计划前请先修改或删除。</translation>
    </message>
    <message>
        <source>Who paid? Choose the customer.</source>
        <translation>谁付的款？请选择客户。</translation>
    </message>
    <message>
        <source>How much was paid? Enter an amount above zero.</source>
        <translation>付了多少？请输入大于零的金额。</translation>
    </message>
    <message>
        <source>On which day did the money arrive? Choose it.</source>
        <translation>哪天到账？请选择日期。</translation>
    </message>
    <message>
        <source>This payment is no longer there: somebody removed it meanwhile. Nothing was changed.</source>
        <translation>回款已不存在：期间有人删除了它。没有任何改动。</translation>
    </message>
    <message>
        <source>This receivable is no longer there: somebody removed it meanwhile. Nothing was changed.</source>
        <translation>应收已不存在：期间有人删除了它。没有任何改动。</translation>
    </message>
    <message>
        <source>Nothing of this receivable is open any more, so there is nothing to write off.</source>
        <translation>这笔应收已结清，无需核销。</translation>
    </message>
    <message>
        <source>The payment has only {left} left to allocate. Lower one of the parts.</source>
        <translation>这笔回款只剩 {left} 可核销。请调低其中一项。</translation>
    </message>
    <message>
        <source>Only {open} of this receivable is open. Lower the part for it; the rest stays on the payment.</source>
        <translation>这笔应收只剩 {open} 未收。请调低，其余留在回款上。</translation>
    </message>
    <message>
        <source>It is owed in {owed} and was paid in {paid}. Only the same currency can be allocated.</source>
        <translation>应收币种为 {owed}，回款币种为 {paid}。只能核销相同币种。</translation>
    </message>
    <message>
        <source>This lead is no longer there: somebody removed it meanwhile. Nothing was changed.</source>
        <translation>线索已不存在：期间有人删除了它。没有任何改动。</translation>
    </message>
    <message>
        <source>This lead has become an opportunity already. Go on there.</source>
        <translation>这条线索已转为商机，请在商机中继续。</translation>
    </message>
    <message>
        <source>This record is no longer there: somebody removed it meanwhile. Nothing was changed.</source>
        <translation>记录已不存在：期间有人删除了它。没有任何改动。</translation>
    </message>
    <message>
        <source>“{field}” is missing; without it nobody knows what this is. Fill it in.</source>
        <translation>缺少“{field}”，没有它就不知道这是什么。请填写。</translation>
    </message>
    <message>
        <source>“{field}” is below zero. Enter it as a positive number.</source>
        <translation>“{field}”小于零。请输入正数。</translation>
    </message>
    <message>
        <source>“{second}” lies before “{first}”. Change one of the two days.</source>
        <translation>“{second}”早于“{first}”。请修改其中一个日期。</translation>
    </message>
    <message>
        <source>“{field}” goes from 0 to {most}. Enter it within that.</source>
        <translation>“{field}”应在 0 到 {most} 之间。</translation>
    </message>
    <message>
        <source>{count} of “{entity}” hang on it, so it stays. Remove or move them first.</source>
        <translation>还有 {count} 条“{entity}”与它关联，不能删除。请先删除或移走。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>day of signing</source>
        <translation>签约日期</translation>
    </message>
    <message>
        <source>day of shipping</source>
        <translation>发货日期</translation>
    </message>
    <message>
        <source>day of issue</source>
        <translation>开具日期</translation>
    </message>
    <message>
        <source>due day</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>day of receipt</source>
        <translation>收款日期</translation>
    </message>
    <message>
        <source>day of maturity</source>
        <translation>承兑到期日</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>建立日期</translation>
    </message>
    <message>
        <source>day of settlement</source>
        <translation>解决日期</translation>
    </message>
    <message>
        <source>first day of the term</source>
        <translation>服务期起</translation>
    </message>
    <message>
        <source>last day of the term</source>
        <translation>服务期止</translation>
    </message>
    <message>
        <source>label of a customer</source>
        <translation>客户标签</translation>
    </message>
    <message>
        <source>question to an entry</source>
        <translation>核实项</translation>
    </message>
    <message>
        <source>label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>reported deal</source>
        <translation>报备</translation>
    </message>
    <message>
        <source>line of a quote</source>
        <translation>报价明细</translation>
    </message>
    <message>
        <source>product of an opportunity</source>
        <translation>商机产品</translation>
    </message>
    <message>
        <source>point of a checklist</source>
        <translation>清单要点</translation>
    </message>
    <message>
        <source>opportunity of a snapshot</source>
        <translation>快照商机</translation>
    </message>
    <message>
        <source>clash of deals</source>
        <translation>撞单</translation>
    </message>
    <message>
        <source>There is no product “{name}”. Write its name as it is on file.</source>
        <translation>没有名为“{name}”的产品。请按系统内的名称填写。</translation>
    </message>
    <message>
        <source>The rules for reported deals cannot be read at “{name}”. Days are whole numbers, and “who” is everybody or owners. Nothing was changed.</source>
        <translation>报备规则中的“{name}”无法识别。天数须为整数，who 只能是 everybody 或 owners。没有作任何改动。</translation>
    </message>
    <message>
        <source>A deal is reported for a customer. Choose one, or type what it is called.</source>
        <translation>报备须指明客户。请选择客户，或输入名称。</translation>
    </message>
    <message>
        <source>A deal is reported for somebody. Choose the person whom it protects.</source>
        <translation>报备须指明报备人。请选择受保护的人。</translation>
    </message>
    <message>
        <source>This deal is taken[ until {until}]: somebody else has reported it. Nothing was reported; try again when the term is over, or talk to your manager.</source>
        <translation>这个单子已被他人报备[，保护至 {until}]。本次没有报备；请等保护期结束后再试，或与主管沟通。</translation>
    </message>
    <message>
        <source>This person has reported the deal already[, until {until}]. Extend that report instead.</source>
        <translation>此人已报备这个单子[，保护至 {until}]。请直接续期。</translation>
    </message>
    <message>
        <source>This person had the deal not long ago and may report it again from {from} on. Others may report it now.</source>
        <translation>此人不久前报备过这个单子，{from} 起才能再次报备；其他人现在可以报备。</translation>
    </message>
    <message>
        <source>{customer} belongs to somebody else, and by the rules only the owner reports deals of a customer. Nothing was reported.</source>
        <translation>{customer}归他人负责，按规则只有客户负责人可以报备。本次没有报备。</translation>
    </message>
    <message>
        <source>This report is no longer there: somebody removed it meanwhile. Nothing was changed.</source>
        <translation>这条报备已不存在，可能已被他人删除。没有作任何改动。</translation>
    </message>
    <message>
        <source>This report is no longer in force: its term is over or it was given back. Report the deal anew.</source>
        <translation>这条报备已失效：保护期已过或已撤销。请重新报备。</translation>
    </message>
    <message>
        <source>Only whoever reported a deal, or a head above, changes the report. Nothing was changed.</source>
        <translation>只有报备人或其上级可以更改报备。没有作任何改动。</translation>
    </message>
    <message>
        <source>By the rules a report is extended {times} times at most, and this one has been. It ends on {until}.</source>
        <translation>按规则报备最多续期 {times} 次，这条已用完，{until} 到期。</translation>
    </message>
    <message>
        <source>Say in a few words why: it is kept with the decision. Nothing was decided.</source>
        <translation>请简要说明原因，随裁定一并留存。本次没有裁定。</translation>
    </message>
    <message>
        <source>Nobody has said who works here, and a decision carries a name. Choose yourself under “Who works here” and decide then.</source>
        <translation>还没有选择当前使用人，而裁定须署名。请先在“我是谁”中选择自己，再作裁定。</translation>
    </message>
    <message>
        <source>Only a head above {person} decides about it. Nothing was changed.</source>
        <translation>只有{person}的上级可以裁定。没有作任何改动。</translation>
    </message>
    <message>
        <source>This clash is no longer there: somebody took it back. Nothing was decided.</source>
        <translation>这起撞单已不存在，可能已被撤回。本次没有裁定。</translation>
    </message>
    <message>
        <source>This clash was decided already. Undo the decision to decide it anew.</source>
        <translation>这起撞单已裁定。如需重新裁定，请先撤销原裁定。</translation>
    </message>
    <message>
        <source>Nobody decides a clash of his own. Ask the head above.</source>
        <translation>不能裁定自己的撞单，请由上级裁定。</translation>
    </message>
    <message>
        <source>This quote belongs to no opportunity, so there is no card to open. It came with a file; name its opportunity there.</source>
        <translation>这份报价没有关联商机，无法打开卡片。它来自导入文件，请在文件中补上商机。</translation>
    </message>
    <message>
        <source>{person} works for the company no more on {day} and joins no other team. Leave the team out: the target then stays, without an owner, with the team that was left.</source>
        <translation>{person} 到 {day} 已离职，不会加入其他团队。请不要填写新团队：剩余目标会以空岗留在原团队。</translation>
    </message>
</context>
<context>
    <name>ExampleText</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Example %1</source>
        <translation>示例 %1</translation>
    </message>
    <message>
        <source>✓ holds</source>
        <translation>✓ 成立</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>实得 %1</translation>
    </message>
    <message>
        <source>✗ does not hold</source>
        <translation>✗ 不成立</translation>
    </message>
    <message>
        <source>the company</source>
        <translation>全公司</translation>
    </message>
    <message>
        <source>nobody&apos;s records</source>
        <translation>无人负责的记录</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>问</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>得</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>晚 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Visits of the day</source>
        <translation>当日拜访</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>seen in all</source>
        <translation>实际拜访</translation>
    </message>
    <message numerus="yes">
        <source>%n effective</source>
        <translation>
            <numerusform>有效 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers seen in time</source>
        <translation>按时拜访率</translation>
    </message>
    <message>
        <source>by their class</source>
        <translation>按级别</translation>
    </message>
    <message>
        <source>month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>attained</source>
        <translation>达成率</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>月目标 %1</translation>
    </message>
    <message>
        <source>Gap %1</source>
        <translation>缺口 %1</translation>
    </message>
    <message>
        <source>Without a customer</source>
        <translation>未指定客户</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 米</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 公里</translation>
    </message>
    <message numerus="yes">
        <source>seen %n day(s) ago</source>
        <translation>
            <numerusform>%n 天前拜访</numerusform>
        </translation>
    </message>
    <message>
        <source>never seen</source>
        <translation>从未拜访</translation>
    </message>
    <message>
        <source>missed on %1</source>
        <translation>%1 未去</translation>
    </message>
    <message>
        <source>without a plan</source>
        <translation>计划外</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>每 %n 天一次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Visit</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>即时通讯</translation>
    </message>
    <message>
        <source>Spoke with them</source>
        <translation>已沟通</translation>
    </message>
    <message>
        <source>Nobody there</source>
        <translation>未遇/未接</translation>
    </message>
    <message>
        <source>Left word</source>
        <translation>已留言</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>拒访</translation>
    </message>
    <message>
        <source>Wrong contact</source>
        <translation>信息有误</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>首次联系</translation>
    </message>
    <message>
        <source>Second contact</source>
        <translation>二次联系</translation>
    </message>
    <message>
        <source>Second order</source>
        <translation>复购</translation>
    </message>
    <message>
        <source>Receivable</source>
        <translation>应收</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>续约</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Goes to the pool</source>
        <translation>将回公海</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复盘</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>报价</translation>
    </message>
</context>
<context>
    <name>ForecastText</name>
    <message>
        <source>too little of the past is known</source>
        <translation>历史数据太少</translation>
    </message>
    <message>
        <source>the period is over</source>
        <translation>本期已结束</translation>
    </message>
    <message>
        <source>the past has a gap</source>
        <translation>历史数据有中断</translation>
    </message>
    <message>
        <source>AUC %1</source>
        <translation>AUC %1</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>无信号</translation>
    </message>
    <message>
        <source>too few decided</source>
        <translation>已决商机太少</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>Gap %1</source>
        <translation>缺口 %1</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>已达成</translation>
    </message>
    <message>
        <source>Commit, called</source>
        <translation>承诺（填报）</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) missing</source>
        <translation>
            <numerusform>缺 %n 人填报</numerusform>
        </translation>
    </message>
    <message>
        <source>adjusted by %1</source>
        <translation>调整 %1</translation>
    </message>
    <message>
        <source>By the win model</source>
        <translation>赢率模型</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>By the past alone</source>
        <translation>仅按历史</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖倍数</translation>
    </message>
    <message>
        <source>Open %1 for a gap of %2</source>
        <translation>在跟 %1，缺口 %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>在跟 %1</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>无目标</translation>
    </message>
    <message>
        <source>Open, expected</source>
        <translation>期内在跟</translation>
    </message>
    <message numerus="yes">
        <source>%n open opportunity(s) in all</source>
        <translation>
            <numerusform>共 %n 个在跟商机</numerusform>
        </translation>
    </message>
    <message>
        <source>Win model</source>
        <translation>赢率模型</translation>
    </message>
    <message>
        <source>Learned from %1 decided opportunities, %2 of them won</source>
        <translation>依据 %1 个已决商机，其中赢单 %2 个</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Best case</source>
        <translation>最佳情况</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>跟进中</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>加权</translation>
    </message>
    <message>
        <source>Best case, called</source>
        <translation>最佳情况（填报）</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message numerus="yes">
        <source>%n open without an expected day</source>
        <translation>
            <numerusform>%n 个在跟商机没有预计成交日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue (%1)</source>
        <translation>
            <numerusform>%n 个已过预计日（%1）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n 个不计入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an amount</source>
        <translation>
            <numerusform>%n 个没有金额</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in a currency without a rate</source>
        <translation>
            <numerusform>%n 个所用币种没有汇率</numerusform>
        </translation>
    </message>
    <message>
        <source>History of the number</source>
        <translation>数字的历史</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>填报</translation>
    </message>
    <message>
        <source>Won and committed</source>
        <translation>已赢单加承诺</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Pulled in</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>接手</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>输单</translation>
    </message>
    <message>
        <source>Pushed out</source>
        <translation>推迟</translation>
    </message>
    <message>
        <source>Given away</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message numerus="yes">
        <source>%n opportunity(s)</source>
        <translation>
            <numerusform>%n 个商机</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>期初</translation>
    </message>
    <message>
        <source>End</source>
        <translation>期末</translation>
    </message>
</context>
<context>
    <name>FormulaSentence</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 of the %2</source>
        <translation>%2的%1</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1，且%2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1，或%2</translation>
    </message>
    <message>
        <source>there is a value for %1</source>
        <translation>%1有值</translation>
    </message>
    <message>
        <source>it is not so that %1</source>
        <translation>并非：%1</translation>
    </message>
    <message>
        <source>the %1 is %2</source>
        <translation>%1为%2</translation>
    </message>
    <message>
        <source>the %1 is not %2</source>
        <translation>%1不为%2</translation>
    </message>
    <message>
        <source>the %1 is before %2</source>
        <translation>%1早于%2</translation>
    </message>
    <message>
        <source>the %1 is below %2</source>
        <translation>%1小于%2</translation>
    </message>
    <message>
        <source>the %1 is not after %2</source>
        <translation>%1不晚于%2</translation>
    </message>
    <message>
        <source>the %1 is at most %2</source>
        <translation>%1不大于%2</translation>
    </message>
    <message>
        <source>the %1 is after %2</source>
        <translation>%1晚于%2</translation>
    </message>
    <message>
        <source>the %1 is above %2</source>
        <translation>%1大于%2</translation>
    </message>
    <message>
        <source>the %1 is not before %2</source>
        <translation>%1不早于%2</translation>
    </message>
    <message>
        <source>the %1 is at least %2</source>
        <translation>%1不小于%2</translation>
    </message>
    <message>
        <source>the %1 lies between %2 and %3</source>
        <translation>%1在%2到%3之间</translation>
    </message>
    <message>
        <source>there is no value for %1</source>
        <translation>%1为空</translation>
    </message>
    <message>
        <source>the %1 contains %2</source>
        <translation>%1包含%2</translation>
    </message>
    <message>
        <source>the %1 is one of %2</source>
        <translation>%1为%2之一</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>the first %1</source>
        <translation>首个%1</translation>
    </message>
    <message>
        <source>%1 (only where %2)</source>
        <translation>%1（仅限%2）</translation>
    </message>
    <message>
        <source>%2 if %1, otherwise %3</source>
        <translation>若%1则为%2，否则为%3</translation>
    </message>
    <message>
        <source>the days from %1 to %2</source>
        <translation>从%1到%2的天数</translation>
    </message>
    <message>
        <source>the hours from %1 to %2</source>
        <translation>从%1到%2的小时数</translation>
    </message>
    <message>
        <source>the working days from %1 to %2</source>
        <translation>从%1到%2的工作日数</translation>
    </message>
    <message>
        <source>%1 of the period before</source>
        <translation>上期的%1</translation>
    </message>
    <message>
        <source>%1 of a year before</source>
        <translation>去年同期的%1</translation>
    </message>
    <message>
        <source>the target of %1</source>
        <translation>%1的目标</translation>
    </message>
    <message>
        <source>%1 at the beginning of the period</source>
        <translation>期初的%1</translation>
    </message>
    <message>
        <source>%1 at the end of the period</source>
        <translation>期末的%1</translation>
    </message>
    <message>
        <source>%1 whose %2 lies in the period</source>
        <translation>%2在期内的%1</translation>
    </message>
    <message>
        <source>%1 (only those where %2)</source>
        <translation>%1（仅限%2）</translation>
    </message>
    <message>
        <source>the total %1 of the %2</source>
        <translation>%2的%1之和</translation>
    </message>
    <message>
        <source>the number of %1</source>
        <translation>%1的数量</translation>
    </message>
    <message>
        <source>the average of %1 over the %2</source>
        <translation>%2的%1平均值</translation>
    </message>
    <message>
        <source>the smallest %1 among the %2</source>
        <translation>%2中最小的%1</translation>
    </message>
    <message>
        <source>the largest %1 among the %2</source>
        <translation>%2中最大的%1</translation>
    </message>
    <message>
        <source>the number of different %1 among the %2</source>
        <translation>%2中不同%1的个数</translation>
    </message>
    <message>
        <source>the middle value (median) of %1 over the %2</source>
        <translation>%2的%1中位数</translation>
    </message>
    <message>
        <source>the value of %1 that %3% of the %2 do not exceed</source>
        <translation>%2中有 %3% 不超过的%1</translation>
    </message>
    <message>
        <source>the share of %1 in that of the unit above</source>
        <translation>%1占上级部门的比例</translation>
    </message>
    <message>
        <source>%1 of the unit above</source>
        <translation>上级部门的%1</translation>
    </message>
    <message>
        <source>the place by %1 among its peers</source>
        <translation>按%1在同级中的名次</translation>
    </message>
    <message>
        <source>the part of %1 that is still there after %2</source>
        <translation>%1经过%2后仍然保留的比例</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1（折算为%2）</translation>
    </message>
    <message>
        <source>the people in post at the end of the period</source>
        <translation>期末在岗人数</translation>
    </message>
    <message>
        <source>the people in post at the end of the period whose role is %1</source>
        <translation>期末在岗且岗位为“%1”的人数</translation>
    </message>
</context>
<context>
    <name>FunnelWords</name>
    <message>
        <source>%L1–%L2%</source>
        <translation>%L1–%L2%</translation>
    </message>
    <message>
        <source>%1 of %2 went on</source>
        <translation>%2 个中 %1 个进入下一阶段</translation>
    </message>
    <message>
        <source>95 %: %1</source>
        <translation>95%：%1</translation>
    </message>
    <message>
        <source>half of them within %1</source>
        <translation>半数在 %1内</translation>
    </message>
    <message>
        <source>The bottleneck is %1: %2 of %3 went on. Five points more there would bring %4, with all else as it is.</source>
        <translation>瓶颈在 %1：%3 个中有 %2 个前进。其他不变，这里提高 5 个点可增加 %4。</translation>
    </message>
    <message>
        <source>%1 (by chance?)</source>
        <translation>%1（可能偶然）</translation>
    </message>
</context>
<context>
    <name>HandOverText</name>
    <message>
        <source>Hand-over of %1</source>
        <translation>%1 离职交接清单</translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n 家客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open opportunities (%1)</source>
        <translation>
            <numerusform>%n 个在跟商机（%1）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open tasks</source>
        <translation>
            <numerusform>%n 项未完成任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open quotes (%1)</source>
        <translation>
            <numerusform>%n 份未决报价（%1）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unpaid receivables (%1)</source>
        <translation>
            <numerusform>%n 笔未收应收（%1）</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a customer</source>
        <translation>未指定客户</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>在跟商机</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>未收款</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Handed over by: %1</source>
        <translation>移交人：%1</translation>
    </message>
    <message>
        <source>Taken over by: %1</source>
        <translation>接收人：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Witnessed by the manager</source>
        <translation>监交人（主管）</translation>
    </message>
    <message>
        <source>Last day: %1</source>
        <translation>最后工作日：%1</translation>
    </message>
    <message>
        <source>From the day after, everything above is in the hands of those named.</source>
        <translation>自次日起，以上客户及事项由所列接收人负责。</translation>
    </message>
    <message numerus="yes">
        <source>%n open leads</source>
        <translation>
            <numerusform>%n 条未转化线索</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reported deals</source>
        <translation>
            <numerusform>%n 条报备</numerusform>
        </translation>
    </message>
    <message>
        <source>leaves %1 after %2</source>
        <translation>%2 后离开%1</translation>
    </message>
</context>
<context>
    <name>HandbookPrint</name>
    <message>
        <source>KPI handbook</source>
        <translation>指标手册</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message numerus="yes">
        <source>%n KPI(s)</source>
        <translation>
            <numerusform>%n 个指标</numerusform>
        </translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>怎么算</translation>
    </message>
    <message>
        <source>What the program computes</source>
        <translation>程序的算法</translation>
    </message>
    <message>
        <source>Counting rules</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>How it can mislead</source>
        <translation>容易误读之处</translation>
    </message>
    <message>
        <source>What it hangs together with</source>
        <translation>关联的指标</translation>
    </message>
    <message>
        <source>A worked example</source>
        <translation>算例</translation>
    </message>
</context>
<context>
    <name>HandbookSheets</name>
    <message>
        <source>ID</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>统计频率</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>设置目的</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>怎么算</translation>
    </message>
    <message>
        <source>What the program computes</source>
        <translation>程序的算法</translation>
    </message>
    <message>
        <source>Counting rules</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>口径编号</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>口径名称</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>What it does differently</source>
        <translation>有何不同</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>How it can mislead</source>
        <translation>容易误读之处</translation>
    </message>
    <message>
        <source>So never read it without</source>
        <translation>因此请务必与以下指标一起看</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>In force to</source>
        <translation>失效日期</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Discussed in</source>
        <translation>讨论记录</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>批准日期</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>改了什么</translation>
    </message>
    <message>
        <source>since ever</source>
        <translation>一直以来</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>程序自带</translation>
    </message>
</context>
<context>
    <name>KpiSentence</name>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1, as it stands at the end of the period</source>
        <translation>%1，取期末</translation>
    </message>
    <message>
        <source>%1, as it stands at the beginning of the period</source>
        <translation>%1，取期初</translation>
    </message>
    <message>
        <source>%1, on the average day of the period</source>
        <translation>%1，取期内每日平均</translation>
    </message>
    <message>
        <source>%1, on the average of the days it was recorded</source>
        <translation>%1，取各快照日平均</translation>
    </message>
    <message>
        <source>%1, on its lowest day of the period</source>
        <translation>%1，取期内最低的一天</translation>
    </message>
    <message>
        <source>%1, on its highest day of the period</source>
        <translation>%1，取期内最高的一天</translation>
    </message>
    <message>
        <source>counted only where %1</source>
        <translation>仅限%1</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>ten days</source>
        <translation>旬</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>period</source>
        <translation>期</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n 周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarter(s)</source>
        <translation>
            <numerusform>%n 个季度</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n 期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>a year before</source>
        <translation>去年同期</translation>
    </message>
    <message>
        <source>in the period before</source>
        <translation>上期</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) before</source>
        <translation>
            <numerusform>%n 期之前</numerusform>
        </translation>
    </message>
    <message>
        <source>credited to whoever owns the record on that day, and to the team of that day</source>
        <translation>归当天的负责人及其当天所在团队</translation>
    </message>
    <message>
        <source>credited to whoever created the record, and to the team of that day</source>
        <translation>归建立记录的人及其当天所在团队</translation>
    </message>
    <message>
        <source>credited to whoever closed it, and to the team of that day</source>
        <translation>归成交人及其当天所在团队</translation>
    </message>
    <message>
        <source>credited to everybody who took part, each once</source>
        <translation>归每一位参与人，各计一次</translation>
    </message>
    <message>
        <source>credited to the owner on that day, and to the team of that day; a later hand-over changes nothing</source>
        <translation>归当天的负责人及其当天所在团队，之后转交不影响</translation>
    </message>
    <message>
        <source>Counted: %1.</source>
        <translation>计数：%1。</translation>
    </message>
    <message>
        <source>Out of: %1.</source>
        <translation>除以：%1。</translation>
    </message>
    <message>
        <source>Counted: %1, where it followed within %2.</source>
        <translation>计数：在 %2 内随后发生的%1。</translation>
    </message>
    <message>
        <source>%1, added up since the beginning of the %2</source>
        <translation>从本%2开始累计的%1</translation>
    </message>
    <message>
        <source>%1, over the last %2 that end with the period</source>
        <translation>截至期末最近 %2 的%1</translation>
    </message>
    <message>
        <source>%1, over all days up to the end of the period</source>
        <translation>截至期末全部日子的%1</translation>
    </message>
    <message>
        <source>%1, less what it was %2</source>
        <translation>%1，减去%2的值</translation>
    </message>
    <message>
        <source>The change of %1 against what it was %2, in percent of that</source>
        <translation>%1与%2相比增减的百分比</translation>
    </message>
    <message>
        <source>%1 ÷ that of the whole company</source>
        <translation>%1 ÷ 全部的同一数字</translation>
    </message>
    <message>
        <source>%1 ÷ that of the unit above</source>
        <translation>%1 ÷ 上级的同一数字</translation>
    </message>
    <message>
        <source>%1 ÷ the target that was set for it</source>
        <translation>%1 ÷ 为其设定的目标</translation>
    </message>
    <message>
        <source>the %1 is %2</source>
        <translation>%1为%2</translation>
    </message>
    <message>
        <source>Of those who were there when the period began: %1</source>
        <translation>期初已有的对象中：%1</translation>
    </message>
    <message>
        <source>The %1 largest ÷ all of: %2</source>
        <translation>最大的 %1 个 ÷ 全部：%2</translation>
    </message>
    <message>
        <source>How many of those below reach %1 in %2</source>
        <translation>下级中有多少在%2上达到 %1</translation>
    </message>
    <message>
        <source>The mean of %1 of those below, each counting once</source>
        <translation>下级%1的平均，每个算一次</translation>
    </message>
    <message>
        <source>The place in %1 among those beside it, the best first</source>
        <translation>在同级中%1的名次，最好的排第一</translation>
    </message>
    <message>
        <source>The latest of: %1</source>
        <translation>最近一次：%1</translation>
    </message>
    <message>
        <source>Of the opportunities that entered a stage, those that went on within %1</source>
        <translation>进入某阶段的商机中，%1内继续推进的</translation>
    </message>
    <message>
        <source>%1 of 100 points: %2</source>
        <translation>满分 100，占 %1：%2</translation>
    </message>
    <message>
        <source>Typed in, with what proves it</source>
        <translation>手工填报，附凭证</translation>
    </message>
</context>
<context>
    <name>KpiWords</name>
    <message>
        <source>Acquisition</source>
        <translation>获客</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>过程</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>留存</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>数据质量</translation>
    </message>
    <message>
        <source>Composite</source>
        <translation>综合</translation>
    </message>
    <message>
        <source>Strategic</source>
        <translation>战略层</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>管理层</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>执行层</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>每日</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>每季度</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>money, %1</source>
        <translation>金额，%1</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>比值</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>score</source>
        <translation>分</translation>
    </message>
    <message>
        <source>points</source>
        <translation>百分点</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>越高越好</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>越低越好</translation>
    </message>
    <message>
        <source>best within a band</source>
        <translation>在区间内最好</translation>
    </message>
    <message>
        <source>neither better nor worse</source>
        <translation>无所谓高低</translation>
    </message>
    <message>
        <source>Out of nothing there is no figure (÷0).</source>
        <translation>分母为零时没有数值（÷0）。</translation>
    </message>
    <message>
        <source>Out of nothing it is 0.</source>
        <translation>分母为零时为 0。</translation>
    </message>
    <message>
        <source>Out of nothing it is 100%.</source>
        <translation>分母为零时为 100%。</translation>
    </message>
    <message>
        <source>Out of nothing it does not apply (n/a).</source>
        <translation>分母为零时不适用（n/a）。</translation>
    </message>
    <message>
        <source>Computed from</source>
        <translation>由此算出</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>Drives</source>
        <translation>带动</translation>
    </message>
    <message>
        <source>Driven by</source>
        <translation>受带动于</translation>
    </message>
    <message>
        <source>Kept honest by</source>
        <translation>以此制衡</translation>
    </message>
    <message>
        <source>Keeps honest</source>
        <translation>制衡</translation>
    </message>
    <message>
        <source>Read beside</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>Has as parts</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>Both periods are converted by the average rates of the later one.</source>
        <translation>两期都按后一期的平均汇率折算。</translation>
    </message>
    <message>
        <source>Other currencies count by the rate at the end of the period.</source>
        <translation>外币按期末汇率折算。</translation>
    </message>
    <message>
        <source>Other currencies count by the average rate of the period.</source>
        <translation>外币按期间平均汇率折算。</translation>
    </message>
    <message>
        <source>Other currencies count by the rates of the budget.</source>
        <translation>外币按预算汇率折算。</translation>
    </message>
    <message>
        <source>It hangs together with no other KPI. Say what it drives, or ask whether anybody needs it.</source>
        <translation>它和别的指标都没有关联。请写明它带动什么，或者想一想是否还有人需要它。</translation>
    </message>
    <message>
        <source>No KPI of daily work leads to it, so nobody knows what to do about it. Name one that drives it.</source>
        <translation>没有执行层的指标通向它，没人知道该从哪里下手。请写明由哪个指标带动。</translation>
    </message>
    <message>
        <source>Nothing keeps this activity honest. Give it a counter-KPI before anybody is paid by it.</source>
        <translation>这项活动没有制衡指标。在用它计酬之前，请先配一个。</translation>
    </message>
    <message>
        <source>It names “%1”, which the handbook does not have.</source>
        <translation>它提到了“%1”，而手册里没有这个指标。</translation>
    </message>
</context>
<context>
    <name>LabelTones</name>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
</context>
<context>
    <name>LetterText</name>
    <message>
        <source>Target letter</source>
        <translation>目标责任书</translation>
    </message>
    <message>
        <source>Version %1, published on %2. SHA-256 of its figures: %3</source>
        <translation>版本 %1，发布于 %2。目标数据的 SHA-256：%3</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>冲刺</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>挑战</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用对象</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Agreed with</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>发布人</translation>
    </message>
    <message>
        <source>Published all the same because</source>
        <translation>特批发布理由</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Signature of who is responsible, and day</source>
        <translation>责任人签字、日期</translation>
    </message>
    <message>
        <source>Signature of who it is agreed with, and day</source>
        <translation>上级签字、日期</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>第 %1 档</translation>
    </message>
</context>
<context>
    <name>ManualText</name>
    <message>
        <source>Nobody typed anything in here.</source>
        <translation>这里还没有人填报。</translation>
    </message>
    <message>
        <source>Somebody unnamed</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>%1 typed %2 on %3</source>
        <translation>%1 填报 %2，%3</translation>
    </message>
    <message>
        <source>%1 took the figure away on %2</source>
        <translation>%1 删除了这个数字，%2</translation>
    </message>
    <message>
        <source>Proved by: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>…还有 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) were not kept:</source>
        <translation>
            <numerusform>有 %n 个数字没有保存：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasureText</name>
    <message>
        <source>turned positive</source>
        <translation>扭亏</translation>
    </message>
    <message>
        <source>turned negative</source>
        <translation>转负</translation>
    </message>
    <message>
        <source>smaller loss</source>
        <translation>减亏</translation>
    </message>
    <message>
        <source>larger loss</source>
        <translation>增亏</translation>
    </message>
</context>
<context>
    <name>PaceStatus</name>
    <message>
        <source>Ahead</source>
        <translation>超前</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>滞后</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>时间尚早</translation>
    </message>
</context>
<context>
    <name>PlanGap</name>
    <message>
        <source>adds up</source>
        <translation>平衡</translation>
    </message>
    <message>
        <source>not divided</source>
        <translation>未分解</translation>
    </message>
    <message>
        <source>from below</source>
        <translation>由下级汇总</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Base target</source>
        <translation>达标目标</translation>
    </message>
    <message>
        <source>Stretch target</source>
        <translation>冲刺目标</translation>
    </message>
    <message>
        <source>Challenge target</source>
        <translation>挑战目标</translation>
    </message>
    <message>
        <source>Plan in force</source>
        <translation>现行方案</translation>
    </message>
    <message>
        <source>As published, version %1</source>
        <translation>已发布第 %1 版</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>手工录入</translation>
    </message>
    <message>
        <source>given by a division</source>
        <translation>由分解得出</translation>
    </message>
    <message>
        <source>overridden by hand</source>
        <translation>手工改写</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Evenly</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>By weights</source>
        <translation>按权重</translation>
    </message>
    <message>
        <source>By history</source>
        <translation>按历史</translation>
    </message>
    <message>
        <source>Last year plus growth</source>
        <translation>去年加增长</translation>
    </message>
    <message>
        <source>By potential</source>
        <translation>按潜力</translation>
    </message>
    <message>
        <source>By people and their ramp</source>
        <translation>按人数与爬坡</translation>
    </message>
    <message>
        <source>Industry baseline plus growth</source>
        <translation>行业基准加增长</translation>
    </message>
    <message>
        <source>Like another plan</source>
        <translation>参照另一方案</translation>
    </message>
    <message>
        <source>divided</source>
        <translation>分解</translation>
    </message>
    <message>
        <source>taken from a file</source>
        <translation>从文件采用</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>taken from a scenario</source>
        <translation>采用情景</translation>
    </message>
    <message>
        <source>published</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>of the demo company</source>
        <translation>演示公司的数据</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>nobody of the plan has this id</source>
        <translation>方案中没有这个标识</translation>
    </message>
    <message>
        <source>the plan has no such period</source>
        <translation>方案中没有这个期间</translation>
    </message>
    <message>
        <source>the plan has no such tier</source>
        <translation>方案中没有这个档位</translation>
    </message>
    <message>
        <source>this is no number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>it lies between two steps of the plan</source>
        <translation>不是方案取整单位的整数倍</translation>
    </message>
    <message>
        <source>the figure is locked</source>
        <translation>该数字已锁定</translation>
    </message>
    <message>
        <source>the figure stands in the file twice</source>
        <translation>该数字在文件中出现两次</translation>
    </message>
    <message>
        <source>the formula was not worked out</source>
        <translation>公式没有计算结果</translation>
    </message>
    <message>
        <source>the cell cannot be read</source>
        <translation>单元格无法读取</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>第 %1 档</translation>
    </message>
</context>
<context>
    <name>PoolWords</name>
    <message>
        <source>no contact for too long</source>
        <translation>长期未跟进</translation>
    </message>
    <message>
        <source>no opportunity for too long</source>
        <translation>长期无商机</translation>
    </message>
    <message>
        <source>no order for too long</source>
        <translation>长期未成交</translation>
    </message>
    <message>
        <source>claimed from the pool</source>
        <translation>从公海领取</translation>
    </message>
    <message>
        <source>project under way</source>
        <translation>项目进行中</translation>
    </message>
    <message>
        <source>contract being negotiated</source>
        <translation>合同洽谈中</translation>
    </message>
    <message>
        <source>strategic customer</source>
        <translation>战略客户</translation>
    </message>
    <message numerus="yes">
        <source>%n working days without contact, since %1</source>
        <translation>
            <numerusform>%n 个工作日未有效跟进，自 %1 起</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days without an opportunity, since %1</source>
        <translation>
            <numerusform>%n 个工作日无新增商机，自 %1 起</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days without an order, since %1</source>
        <translation>
            <numerusform>%n 个工作日无订单，自 %1 起</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; put off by protection or notice</source>
        <translation>%1；因保护或新规公示期顺延</translation>
    </message>
</context>
<context>
    <name>PriceText</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 to %2, middle %3 (n = %L4)</source>
        <translation>%1 至 %2，中位 %3（n = %L4）</translation>
    </message>
    <message>
        <source>Discounts on %1. Won: %2. Lost: %3.</source>
        <translation>%1 的折扣。赢单：%2。输单：%3。</translation>
    </message>
    <message>
        <source>Amounts of %1. Won: %2. Lost: %3.</source>
        <translation>%1 的金额。赢单：%2。输单：%3。</translation>
    </message>
</context>
<context>
    <name>ProtectionText</name>
    <message>
        <source>further notice</source>
        <translation>另行通知</translation>
    </message>
    <message>
        <source>Taken until %1: somebody else has reported this deal</source>
        <translation>已被他人报备，保护至 %1</translation>
    </message>
    <message>
        <source>Taken until %1: %2 has reported this deal</source>
        <translation>%2 已报备，保护至 %1</translation>
    </message>
    <message>
        <source>Reported for its owner until %1</source>
        <translation>负责人已报备，保护至 %1</translation>
    </message>
    <message>
        <source>Not reported: anybody may report this deal</source>
        <translation>未报备：任何人都可以报备</translation>
    </message>
    <message numerus="yes">
        <source>Reported until %1 (%n days left)</source>
        <translation>
            <numerusform>已报备，保护至 %1（剩 %n 天）</numerusform>
        </translation>
    </message>
    <message>
        <source>Reported until further notice</source>
        <translation>已报备，长期有效</translation>
    </message>
    <message>
        <source>Clash open since %1: a head decides</source>
        <translation>%1 起撞单，待主管裁定</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>生效中</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已驳回</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>待裁定</translation>
    </message>
    <message>
        <source>a clash</source>
        <translation>撞单成立</translation>
    </message>
    <message>
        <source>no clash</source>
        <translation>撞单不成立</translation>
    </message>
    <message numerus="yes">
        <source>A report protects for %n days</source>
        <translation>
            <numerusform>报备保护 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>without renewal</source>
        <translation>不可续期</translation>
    </message>
    <message numerus="yes">
        <source>renewed %n times at most</source>
        <translation>
            <numerusform>最多续期 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>something must be done every %n days</source>
        <translation>
            <numerusform>每 %n 天须有进展</numerusform>
        </translation>
    </message>
    <message>
        <source>only owners report their customers&apos; deals</source>
        <translation>只有客户负责人可以报备</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>QuoteText</name>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>报价单</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>At list prices</source>
        <translation>按目录价</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>方案建议书</translation>
    </message>
    <message>
        <source>Sales contract</source>
        <translation>销售合同</translation>
    </message>
    <message>
        <source>%1 %2, version %3</source>
        <translation>%1 %2，第 %3 版</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Signature, seal, date</source>
        <translation>签字、盖章、日期</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>卖方</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>买方</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>发货</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>发货</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>开票</translation>
    </message>
    <message>
        <source>Receivable</source>
        <translation>应收</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>应收</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>回款</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>回款</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>满意度问卷</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>满意度问卷</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>回访人</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>客户群</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>Target customer</source>
        <translation>目标客户</translation>
    </message>
    <message>
        <source>Visit every … days</source>
        <translation>拜访间隔（天）</translation>
    </message>
    <message>
        <source>Potential a year</source>
        <translation>年采购潜力</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>客户意见</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>流水号</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Net amount</source>
        <translation>净额</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未收</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税额</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>建档日期</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>分配日期</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>首次联系</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>合格日期</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>搁置日期</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>首次响应</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>解决日期</translation>
    </message>
    <message>
        <source>Confirmed by customer</source>
        <translation>客户确认</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签约</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>承诺交期</translation>
    </message>
    <message>
        <source>Term from</source>
        <translation>服务期起</translation>
    </message>
    <message>
        <source>Term to</source>
        <translation>服务期止</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>开具日期</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收款日期</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>发货</translation>
    </message>
    <message>
        <source>Matures</source>
        <translation>承兑到期</translation>
    </message>
    <message>
        <source>Takes an invoice back</source>
        <translation>红字发票</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Would recommend us (NPS, 0–10)</source>
        <translation>推荐意愿（NPS，0–10）</translation>
    </message>
    <message>
        <source>Satisfied (CSAT, 0–5)</source>
        <translation>满意度（CSAT，0–5）</translation>
    </message>
    <message>
        <source>Effort (CES, 0–5)</source>
        <translation>费力度（CES，0–5）</translation>
    </message>
    <message>
        <source>Single contract</source>
        <translation>单项合同</translation>
    </message>
    <message>
        <source>Frame contract</source>
        <translation>框架合同</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新签</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>增购</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>续约</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>回款计划</translation>
    </message>
    <message>
        <source>On shipment</source>
        <translation>发货款</translation>
    </message>
    <message>
        <source>On invoice</source>
        <translation>开票款</translation>
    </message>
    <message>
        <source>Retention money</source>
        <translation>质保金</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>银行转账</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Bank acceptance bill</source>
        <translation>银行承兑汇票</translation>
    </message>
    <message>
        <source>Trade acceptance bill</source>
        <translation>商业承兑汇票</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>抵账</translation>
    </message>
    <message>
        <source>To be sent by</source>
        <translation>最晚发出</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>询价日期</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>已被新版替代</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Cockpit</source>
        <translation>驾驶舱</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>指标手册</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>绩效</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>督办复盘</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>opportunities</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>entries into a stage</source>
        <translation>阶段进入记录</translation>
    </message>
    <message>
        <source>changes of stage</source>
        <translation>阶段变更</translation>
    </message>
    <message>
        <source>changes of an opportunity</source>
        <translation>商机变更</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>跟进记录</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>order lines</source>
        <translation>订单明细</translation>
    </message>
    <message>
        <source>shipments</source>
        <translation>发货</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>receivables</source>
        <translation>应收</translation>
    </message>
    <message>
        <source>recurring contracts</source>
        <translation>经常性合同</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>回款</translation>
    </message>
    <message>
        <source>allocations of payments</source>
        <translation>核销</translation>
    </message>
    <message>
        <source>marketing and sales costs</source>
        <translation>市场与销售投入</translation>
    </message>
    <message>
        <source>expenses</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>surveys</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>样品</translation>
    </message>
    <message>
        <source>alerts</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>spot checks</source>
        <translation>抽查</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>teams</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>memberships</source>
        <translation>任职</translation>
    </message>
    <message>
        <source>ownerships</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>loaded days</source>
        <translation>已导入日期</translation>
    </message>
    <message>
        <source>exchange rates</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>holidays</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>pipelines</source>
        <translation>销售流程</translation>
    </message>
    <message>
        <source>stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>open amount</source>
        <translation>未结金额</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>list amount</source>
        <translation>目录价金额</translation>
    </message>
    <message>
        <source>net amount</source>
        <translation>净额</translation>
    </message>
    <message>
        <source>monthly amount</source>
        <translation>月度金额</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>赢率</translation>
    </message>
    <message>
        <source>score</source>
        <translation>分</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>creation date</source>
        <translation>建立日期</translation>
    </message>
    <message>
        <source>won date</source>
        <translation>赢单日期</translation>
    </message>
    <message>
        <source>lost date</source>
        <translation>输单日期</translation>
    </message>
    <message>
        <source>decision date</source>
        <translation>结案日期</translation>
    </message>
    <message>
        <source>qualification date</source>
        <translation>合格日期</translation>
    </message>
    <message>
        <source>disqualification date</source>
        <translation>判定不合格的日期</translation>
    </message>
    <message>
        <source>first contact</source>
        <translation>首次接触</translation>
    </message>
    <message>
        <source>assignment date</source>
        <translation>分配日期</translation>
    </message>
    <message>
        <source>expected close</source>
        <translation>预计成交日</translation>
    </message>
    <message>
        <source>last activity</source>
        <translation>最近跟进</translation>
    </message>
    <message>
        <source>entry date</source>
        <translation>进入日期</translation>
    </message>
    <message>
        <source>exit date</source>
        <translation>离开日期</translation>
    </message>
    <message>
        <source>date of the change</source>
        <translation>变更日期</translation>
    </message>
    <message>
        <source>signing date</source>
        <translation>签订日期</translation>
    </message>
    <message>
        <source>delivery date</source>
        <translation>交付日期</translation>
    </message>
    <message>
        <source>promised date</source>
        <translation>承诺日期</translation>
    </message>
    <message>
        <source>cancellation date</source>
        <translation>取消日期</translation>
    </message>
    <message>
        <source>shipping date</source>
        <translation>发货日期</translation>
    </message>
    <message>
        <source>issue date</source>
        <translation>开具日期</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>date received</source>
        <translation>收款日期</translation>
    </message>
    <message>
        <source>maturity date</source>
        <translation>到期兑付日</translation>
    </message>
    <message>
        <source>allocation date</source>
        <translation>核销日期</translation>
    </message>
    <message>
        <source>request date</source>
        <translation>提出日期</translation>
    </message>
    <message>
        <source>sending date</source>
        <translation>发出日期</translation>
    </message>
    <message>
        <source>answer date</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>start date</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>end date</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>from</source>
        <translation>起</translation>
    </message>
    <message>
        <source>to</source>
        <translation>止</translation>
    </message>
    <message>
        <source>date done</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>first answer</source>
        <translation>首次答复</translation>
    </message>
    <message>
        <source>date solved</source>
        <translation>解决日期</translation>
    </message>
    <message>
        <source>promised by</source>
        <translation>承诺时限</translation>
    </message>
    <message>
        <source>the day looked at</source>
        <translation>所看的那天</translation>
    </message>
    <message>
        <source>type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>客群</translation>
    </message>
    <message>
        <source>industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>product line</source>
        <translation>产品线</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>opportunity</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>receivable</source>
        <translation>应收</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>回款</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>test record</source>
        <translation>测试数据</translation>
    </message>
    <message>
        <source>really reached</source>
        <translation>有效沟通</translation>
    </message>
    <message>
        <source>target customer</source>
        <translation>目标客户</translation>
    </message>
    <message>
        <source>own group</source>
        <translation>关联方</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>new business</source>
        <translation>新签</translation>
    </message>
    <message>
        <source>renewal</source>
        <translation>续约</translation>
    </message>
    <message>
        <source>expansion</source>
        <translation>增购</translation>
    </message>
    <message>
        <source>void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>active</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>输单</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>即时消息</translation>
    </message>
    <message>
        <source>demonstration</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>接通</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无人接听</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>it is a test record</source>
        <translation>是测试数据</translation>
    </message>
    <message>
        <source>it is no test record</source>
        <translation>不是测试数据</translation>
    </message>
    <message>
        <source>the customer was really reached</source>
        <translation>是有效沟通</translation>
    </message>
    <message>
        <source>the customer was not really reached</source>
        <translation>不是有效沟通</translation>
    </message>
    <message>
        <source>it is a target customer</source>
        <translation>是目标客户</translation>
    </message>
    <message>
        <source>it is no target customer</source>
        <translation>不是目标客户</translation>
    </message>
    <message>
        <source>it is of our own group</source>
        <translation>是关联方</translation>
    </message>
    <message>
        <source>it is not of our own group</source>
        <translation>不是关联方</translation>
    </message>
    <message>
        <source>the customer answered</source>
        <translation>客户有回应</translation>
    </message>
    <message>
        <source>the customer did not answer</source>
        <translation>客户没有回应</translation>
    </message>
    <message>
        <source>it is the customer&apos;s first order</source>
        <translation>是该客户的首单</translation>
    </message>
    <message>
        <source>it is not the customer&apos;s first order</source>
        <translation>不是该客户的首单</translation>
    </message>
    <message>
        <source>it is marked “%1”</source>
        <translation>标记为“%1”</translation>
    </message>
    <message>
        <source>it is not marked “%1”</source>
        <translation>没有标记为“%1”</translation>
    </message>
    <message>
        <source>date of the activity</source>
        <translation>发生日期</translation>
    </message>
    <message>
        <source>day of the spending</source>
        <translation>支出日期</translation>
    </message>
    <message>
        <source>unit or person</source>
        <translation>部门或人员</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>share</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>reason of the loss</source>
        <translation>输单原因</translation>
    </message>
    <message>
        <source>competitor</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>complexity</source>
        <translation>复杂度</translation>
    </message>
    <message>
        <source>place in the order</source>
        <translation>次序</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>number of contacts</source>
        <translation>联系次数</translation>
    </message>
    <message>
        <source>number of reopenings</source>
        <translation>重开次数</translation>
    </message>
    <message>
        <source>closing date</source>
        <translation>关闭日期</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>list price</source>
        <translation>目录价</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>day of the next step</source>
        <translation>下一步日期</translation>
    </message>
    <message>
        <source>place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>number of participants</source>
        <translation>参与人数</translation>
    </message>
    <message>
        <source>submission date</source>
        <translation>提交日期</translation>
    </message>
    <message>
        <source>day of use</source>
        <translation>使用日期</translation>
    </message>
    <message>
        <source>number of actions</source>
        <translation>操作次数</translation>
    </message>
    <message>
        <source>number of functions used</source>
        <translation>使用功能数</translation>
    </message>
    <message>
        <source>opening date</source>
        <translation>开启日期</translation>
    </message>
    <message>
        <source>answering date</source>
        <translation>响应日期</translation>
    </message>
    <message>
        <source>it was useful</source>
        <translation>有用</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>tax number</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>record it was merged into</source>
        <translation>并入的记录</translation>
    </message>
    <message>
        <source>group of duplicates</source>
        <translation>重复组</translation>
    </message>
    <message>
        <source>day of verification</source>
        <translation>核实日期</translation>
    </message>
    <message>
        <source>potential amount</source>
        <translation>潜在金额</translation>
    </message>
    <message>
        <source>rival</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>it was upheld</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>finding date</source>
        <translation>发现日期</translation>
    </message>
    <message>
        <source>how it was solved</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>who asked</source>
        <translation>求助人</translation>
    </message>
    <message>
        <source>department asked</source>
        <translation>协助部门</translation>
    </message>
    <message>
        <source>date of the request</source>
        <translation>求助日期</translation>
    </message>
    <message>
        <source>it was accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>employee number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>hiring date</source>
        <translation>入职日期</translation>
    </message>
    <message>
        <source>leaving date</source>
        <translation>离职日期</translation>
    </message>
    <message>
        <source>guide amount</source>
        <translation>指导金额</translation>
    </message>
    <message>
        <source>tax rate</source>
        <translation>税率</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>税额</translation>
    </message>
    <message>
        <source>it is a red invoice</source>
        <translation>红字发票</translation>
    </message>
    <message>
        <source>acceptance date</source>
        <translation>确认日期</translation>
    </message>
    <message>
        <source>planned day</source>
        <translation>计划日期</translation>
    </message>
    <message>
        <source>day it was done</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>date it bounced</source>
        <translation>退信日期</translation>
    </message>
    <message>
        <source>claiming date</source>
        <translation>认领日期</translation>
    </message>
    <message>
        <source>company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>order it renews</source>
        <translation>续签的订单</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>date the effect was measured</source>
        <translation>效果评估日期</translation>
    </message>
    <message>
        <source>approver</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>first day of the period</source>
        <translation>期间首日</translation>
    </message>
    <message>
        <source>last day of the period</source>
        <translation>期间末日</translation>
    </message>
</context>
<context>
    <name>SmartWords</name>
    <message>
        <source>the handbook has no such KPI</source>
        <translation>手册中没有这个指标</translation>
    </message>
    <message>
        <source>the KPI is not in force at the end of the period</source>
        <translation>期末时该指标尚未生效</translation>
    </message>
    <message>
        <source>there is no figure</source>
        <translation>没有数字</translation>
    </message>
    <message>
        <source>{empty} of {parts} periods have no figure</source>
        <translation>{parts} 个期间中有 {empty} 个没有数字</translation>
    </message>
    <message>
        <source>a figure for a KPI of the handbook</source>
        <translation>是手册中指标的数字</translation>
    </message>
    <message>
        <source>the result is typed in by whom it pays</source>
        <translation>结果由受其激励的人自己录入</translation>
    </message>
    <message>
        <source>no data came in during the last {parts} periods</source>
        <translation>最近 {parts} 个期间没有数据</translation>
    </message>
    <message>
        <source>the result is typed in, not counted</source>
        <translation>结果是录入的，不是统计的</translation>
    </message>
    <message>
        <source>the result is counted from what people log themselves</source>
        <translation>结果来自本人记录</translation>
    </message>
    <message>
        <source>data for {covered} of the last {parts} periods</source>
        <translation>最近 {parts} 个期间中 {covered} 个有数据</translation>
    </message>
    <message>
        <source>counted from live data</source>
        <translation>由实际数据统计</translation>
    </message>
    <message>
        <source>it is reached already</source>
        <translation>已经达成</translation>
    </message>
    <message>
        <source>nothing is known of its past</source>
        <translation>没有历史数据</translation>
    </message>
    <message>
        <source>only {n} periods of its past are known: too few to judge</source>
        <translation>只有 {n} 个历史期间：太少，无法判断</translation>
    </message>
    <message>
        <source>unlikely: {probability} %</source>
        <translation>可能性低：{probability}%</translation>
    </message>
    <message>
        <source>ambitious: {probability} %</source>
        <translation>有挑战：{probability}%</translation>
    </message>
    <message>
        <source>too easy: {probability} %</source>
        <translation>过于容易：{probability}%</translation>
    </message>
    <message>
        <source>within reach: {probability} %</source>
        <translation>可以达到：{probability}%</translation>
    </message>
    <message>
        <source>a part of the target of {parent}</source>
        <translation>是 {parent} 目标的一部分</translation>
    </message>
    <message>
        <source>the company&apos;s own target</source>
        <translation>公司自己的目标</translation>
    </message>
    <message>
        <source>it is no part of a target above</source>
        <translation>不属于任何上级目标</translation>
    </message>
    <message>
        <source>nobody answers for it</source>
        <translation>没有责任人</translation>
    </message>
    <message>
        <source>no review cadence is set for the KPI</source>
        <translation>该指标没有设定复盘频率</translation>
    </message>
    <message>
        <source>the period is over</source>
        <translation>期间已结束</translation>
    </message>
    <message>
        <source>{responsible} answers for it</source>
        <translation>责任人：{responsible}</translation>
    </message>
    <message>
        <source>Specific</source>
        <translation>具体</translation>
    </message>
    <message>
        <source>Measurable</source>
        <translation>可衡量</translation>
    </message>
    <message>
        <source>Attainable</source>
        <translation>可达成</translation>
    </message>
    <message>
        <source>Relevant</source>
        <translation>相关</translation>
    </message>
    <message>
        <source>Timed</source>
        <translation>有时限</translation>
    </message>
    <message>
        <source>higher than {percentile} % of its last {n} periods</source>
        <translation>高于最近 {n} 个期间中的 {percentile}%</translation>
    </message>
    <message>
        <source>open deals cover {coverage} times the gap</source>
        <translation>在途商机是缺口的 {coverage} 倍</translation>
    </message>
    <message>
        <source>{deals} deals needed at a win rate of {win_rate} % (n = {deals_n})</source>
        <translation>按赢率 {win_rate}%（n = {deals_n}）需要 {deals} 单</translation>
    </message>
</context>
<context>
    <name>Steelyard::AccuracyModel</name>
    <message>
        <source>Team / person</source>
        <translation>团队 / 人员</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>期末</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) before</source>
        <translation>
            <numerusform>提前 %n 周</numerusform>
        </translation>
    </message>
    <message>
        <source>Naive</source>
        <translation>朴素预测</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>期数</translation>
    </message>
</context>
<context>
    <name>Steelyard::ActivityDialog</name>
    <message>
        <source>The customer took part: an effective contact</source>
        <translation>客户有回应：有效沟通</translation>
    </message>
    <message>
        <source>A next step is agreed</source>
        <translation>已约定下一步</translation>
    </message>
    <message>
        <source>Log an activity</source>
        <translation>记一条跟进</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>时长（分钟）</translation>
    </message>
</context>
<context>
    <name>Steelyard::AggregateForm</name>
    <message>
        <source>Percentile</source>
        <translation>分位</translation>
    </message>
    <message>
        <source>the number of</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>the sum of</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>the mean of</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>different</source>
        <translation>去重数</translation>
    </message>
    <message>
        <source>the smallest</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>the largest</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>a percentile of</source>
        <translation>分位数</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>取</translation>
    </message>
    <message>
        <source>of</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>on the</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>only where</source>
        <translation>仅限</translation>
    </message>
    <message>
        <source>How it is taken</source>
        <translation>取数方式</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>记录种类</translation>
    </message>
    <message>
        <source>What is taken</source>
        <translation>取什么</translation>
    </message>
    <message>
        <source>The day that decides the period</source>
        <translation>决定归属期间的日期</translation>
    </message>
    <message>
        <source>by their</source>
        <translation>按</translation>
    </message>
    <message>
        <source>their</source>
        <translation>字段</translation>
    </message>
</context>
<context>
    <name>Steelyard::AnswerDialog</name>
    <message>
        <source>Decided by</source>
        <translation>决定人</translation>
    </message>
</context>
<context>
    <name>Steelyard::Application</name>
    <message>
        <source>Import a file…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Close this store</source>
        <translation>关闭数据文件</translation>
    </message>
    <message>
        <source>Where shall the new store be?</source>
        <translation>新数据文件存到哪里？</translation>
    </message>
    <message>
        <source>Steelyard store (*.steel)</source>
        <translation>定盘星数据文件 (*.steel)</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>打开数据文件</translation>
    </message>
    <message>
        <source>Steelyard store (*.steel);;All files (*)</source>
        <translation>定盘星数据文件 (*.steel);;所有文件 (*)</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n record(s)</source>
        <translation>
            <numerusform>已撤销 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>表格 (*.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n changed since stay as they are</source>
        <translation>
            <numerusform>%n 条此后又被修改，保持原样</numerusform>
        </translation>
    </message>
    <message>
        <source>Where shall the handbook be?</source>
        <translation>指标手册保存到哪里？</translation>
    </message>
    <message>
        <source>KPI handbook</source>
        <translation>指标手册</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Close a period…</source>
        <translation>结账…</translation>
    </message>
    <message>
        <source>Open the last closed period again…</source>
        <translation>反结账最后一期…</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Import definitions</source>
        <translation>导入指标定义</translation>
    </message>
    <message>
        <source>Definitions (*.kpipack *.csv *.json);;All files (*)</source>
        <translation>指标定义 (*.kpipack *.csv *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>没有可以重做的操作。</translation>
    </message>
    <message numerus="yes">
        <source>Done again: %n record(s)</source>
        <translation>
            <numerusform>已重做：%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar of the company…</source>
        <translation>公司日历…</translation>
    </message>
    <message>
        <source>Log a visit…</source>
        <translation>记录拜访…</translation>
    </message>
    <message>
        <source>Who works here…</source>
        <translation>我是谁…</translation>
    </message>
    <message>
        <source>You will not be reminded of what is due.</source>
        <translation>到期事项不再提醒。</translation>
    </message>
    <message>
        <source>You will be reminded of what is due.</source>
        <translation>到期事项会提醒您。</translation>
    </message>
    <message>
        <source>Switch reminders on or off</source>
        <translation>开启或关闭提醒</translation>
    </message>
</context>
<context>
    <name>Steelyard::AuditView</name>
    <message>
        <source>%1 is asked</source>
        <translation>已询问%1</translation>
    </message>
    <message>
        <source>What %1 says</source>
        <translation>%1 的说明</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>It is in order</source>
        <translation>核实无误</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>核实无误</translation>
    </message>
    <message>
        <source>It was put right</source>
        <translation>认定并更正</translation>
    </message>
    <message>
        <source>What was put right</source>
        <translation>更正了什么</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>已认定并更正</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>重新核实</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新核实</translation>
    </message>
    <message>
        <source>Explanation kept</source>
        <translation>说明已保存</translation>
    </message>
    <message>
        <source>In order: it is shown nowhere any more</source>
        <translation>核实无误：不再显示</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>已重新核实</translation>
    </message>
    <message>
        <source>New questions are in the list</source>
        <translation>新的待核实事项已列出</translation>
    </message>
    <message>
        <source>Saved: it holds from the next look on</source>
        <translation>已保存，下次核对起生效</translation>
    </message>
    <message>
        <source>Nothing of last month is left to draw.</source>
        <translation>上月没有可再抽取的记录了。</translation>
    </message>
    <message>
        <source>Nothing new needs an explanation.</source>
        <translation>没有新的待核实事项。</translation>
    </message>
    <message>
        <source>Nothing here under these filters.</source>
        <translation>当前筛选条件下没有内容。</translation>
    </message>
    <message>
        <source>Everything is clarified.</source>
        <translation>全部已核实。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has been looked for yet. The rules look at how entries came about, ask the person first, and stay silent for %n days after somebody&apos;s first entry.</source>
        <translation>
            <numerusform>还没有核对过。规则只看记录是怎么来的，先请本人说明；每人首次录入后 %n 天内不提示。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at last month and this one</source>
        <translation>核对上月和本月</translation>
    </message>
    <message>
        <source>%1 in doubt, shown apart until decided</source>
        <translation>待定金额 %1，核实前单独列示</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>To be clarified</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>Spot checks</source>
        <translation>抽查</translation>
    </message>
    <message>
        <source>What is asked about…</source>
        <translation>核实规则…</translation>
    </message>
    <message>
        <source>Saved: it holds from the next draw on</source>
        <translation>已保存，下次抽查起生效</translation>
    </message>
    <message>
        <source>Saved: what counts as an effective contact</source>
        <translation>已保存有效联系的认定标准</translation>
    </message>
    <message>
        <source>It is so already: nothing has changed.</source>
        <translation>本来就是这样，没有变化。</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>How many are drawn…</source>
        <translation>抽查比例…</translation>
    </message>
    <message>
        <source>What counts as a contact…</source>
        <translation>有效联系标准…</translation>
    </message>
</context>
<context>
    <name>Steelyard::BoardView</name>
    <message>
        <source>Nobody&apos;s</source>
        <translation>无人负责</translation>
    </message>
    <message>
        <source>Without a product</source>
        <translation>没有产品</translation>
    </message>
    <message>
        <source>Holding %1: the arrows carry it, Space puts it down, Esc takes it back.</source>
        <translation>已拿起 %1：用方向键移动，空格放下，Esc 放回。</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>其余</translation>
    </message>
    <message>
        <source>weighted %1</source>
        <translation>加权 %1</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message numerus="yes">
        <source>%n too long</source>
        <translation>
            <numerusform>%n 个停留过久</numerusform>
        </translation>
    </message>
    <message>
        <source>+ New opportunity</source>
        <translation>+ 新建商机</translation>
    </message>
    <message>
        <source>New opportunity in %1</source>
        <translation>在“%1”中新建商机</translation>
    </message>
    <message>
        <source>%1: Space puts it down here, Esc takes it back.</source>
        <translation>%1：空格放在这里，Esc 放回。</translation>
    </message>
</context>
<context>
    <name>Steelyard::BrandMark</name>
    <message>
        <source>Steelyard</source>
        <translation>定盘星</translation>
    </message>
</context>
<context>
    <name>Steelyard::BulkBar</name>
    <message>
        <source>Open</source>
        <translation>在跟</translation>
    </message>
    <message>
        <source>Move to stage…</source>
        <translation>移到阶段…</translation>
    </message>
    <message>
        <source>Owner…</source>
        <translation>负责人…</translation>
    </message>
    <message>
        <source>Close date…</source>
        <translation>预计成交日…</translation>
    </message>
    <message>
        <source>Forecast…</source>
        <translation>预测类别…</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>取消选择</translation>
    </message>
    <message numerus="yes">
        <source>%n selected, %1</source>
        <translation>
            <numerusform>已选 %n 个，%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steelyard::BulkDialog</name>
    <message>
        <source>Assign customers</source>
        <translation>分配客户</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>New owner</source>
        <translation>更换负责人</translation>
    </message>
    <message>
        <source>Claim customers</source>
        <translation>领取客户</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>领取</translation>
    </message>
    <message>
        <source>For</source>
        <translation>领取人</translation>
    </message>
    <message>
        <source>Class of customers</source>
        <translation>客户等级</translation>
    </message>
    <message>
        <source>Set class</source>
        <translation>设定等级</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Label customers</source>
        <translation>给客户打标签</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Choose one, or type a new one</source>
        <translation>选择已有标签，或输入新标签</translation>
    </message>
    <message>
        <source>Take a label off</source>
        <translation>取消标签</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Give to the pool</source>
        <translation>退回公海</translation>
    </message>
    <message>
        <source>Protect from the pool</source>
        <translation>设置保护</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>保护</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Kept with the history of owners</source>
        <translation>记入负责人变更历史</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message numerus="yes">
        <source>%n customers with %1 open.</source>
        <translation>
            <numerusform>%n 家客户，在跟商机金额 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steelyard::CalendarDialog</name>
    <message>
        <source>Import from a file (.ics)…</source>
        <translation>从文件导入（.ics）…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Settled as</source>
        <translation>设定为</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Calendar of the company</source>
        <translation>公司日历</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>会改变什么</translation>
    </message>
    <message>
        <source>Settled so far</source>
        <translation>已有设定</translation>
    </message>
    <message>
        <source>Rows and closed figures stay as they are; only the periods are cut otherwise. It can be undone.</source>
        <translation>记录和已结账的数字保持不变，只是期间划分不同。可以撤销。</translation>
    </message>
    <message>
        <source>Settle it</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>day %1 of the month</source>
        <translation>每月 %1 日</translation>
    </message>
    <message>
        <source>the last day of the month</source>
        <translation>每月最后一天</translation>
    </message>
    <message>
        <source>mainland China, with make-up workdays</source>
        <translation>中国大陆，含调休上班日</translation>
    </message>
    <message>
        <source>Monday to Friday, no holidays</source>
        <translation>周一至周五，无节假日</translation>
    </message>
    <message>
        <source>The fiscal year begins in</source>
        <translation>财年开始于</translation>
    </message>
    <message>
        <source>A month of settlement ends on</source>
        <translation>结算月截止于</translation>
    </message>
    <message>
        <source>January and February beside last year&apos;s</source>
        <translation>一、二月与去年同比</translation>
    </message>
    <message>
        <source>Working days of</source>
        <translation>工作日按</translation>
    </message>
    <message>
        <source>Holidays of our own</source>
        <translation>公司自定节假日</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>生效自</translation>
    </message>
    <message>
        <source>by the days from the Spring Festival</source>
        <translation>按距春节的天数</translation>
    </message>
    <message>
        <source>both months as one</source>
        <translation>两个月合并</translation>
    </message>
    <message>
        <source>by the days of the solar calendar</source>
        <translation>按公历日期</translation>
    </message>
    <message>
        <source>Holidays of a file</source>
        <translation>文件中的节假日</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>日历文件 (*.ics)</translation>
    </message>
    <message>
        <source>Begin of the fiscal year</source>
        <translation>财年开始</translation>
    </message>
    <message>
        <source>End of the settlement month</source>
        <translation>结算月截止日</translation>
    </message>
    <message>
        <source>Spring Festival</source>
        <translation>春节</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>always</source>
        <translation>一直</translation>
    </message>
    <message>
        <source>today and on</source>
        <translation>至今</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) added so far</source>
        <translation>
            <numerusform>已添加 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of the file are new</source>
        <translation>
            <numerusform>文件中有 %n 天是新的</numerusform>
        </translation>
    </message>
    <message>
        <source>Fiscal year of today</source>
        <translation>今天所在的财年</translation>
    </message>
    <message>
        <source>Settlement month of today</source>
        <translation>今天所在的结算月</translation>
    </message>
    <message>
        <source>January and February</source>
        <translation>一月和二月</translation>
    </message>
    <message>
        <source>Working days of %1</source>
        <translation>%1 年的工作日</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>make-up workday</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>This would change:</source>
        <translation>将会改变：</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>尚未作任何更改。</translation>
    </message>
</context>
<context>
    <name>Steelyard::CalendarFlow</name>
    <message>
        <source>The calendar of the company is settled</source>
        <translation>公司日历已确定</translation>
    </message>
</context>
<context>
    <name>Steelyard::Catalogue</name>
    <message>
        <source>Name, pinyin initials or id</source>
        <translation>名称、拼音首字母或编号</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>在手册中查找</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>No KPI is called that. Try fewer letters, or take a filter away.</source>
        <translation>没有这样的指标。请少输几个字，或去掉筛选条件。</translation>
    </message>
</context>
<context>
    <name>Steelyard::ChangeDialog</name>
    <message>
        <source>Propose a change of “%1”</source>
        <translation>提交“%1”的变更</translation>
    </message>
    <message>
        <source>Approve a change of “%1”</source>
        <translation>审批“%1”的变更</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>from a day on</source>
        <translation>自某日起</translation>
    </message>
    <message>
        <source>since ever</source>
        <translation>一直以来</translation>
    </message>
    <message>
        <source>First day in force</source>
        <translation>生效首日</translation>
    </message>
    <message>
        <source>Discussed in</source>
        <translation>讨论记录</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>改了什么</translation>
    </message>
    <message>
        <source>The KPI is new.</source>
        <translation>这是新指标。</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message numerus="yes">
        <source>Propose %n KPIs as one</source>
        <translation>
            <numerusform>一并提交 %n 个指标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n KPIs as one</source>
        <translation>
            <numerusform>一并批准 %n 个指标</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them come into force, or none.</source>
        <translation>要么全部生效，要么一个也不生效。</translation>
    </message>
    <message>
        <source>Whose figures are shown</source>
        <translation>显示哪个指标的数字</translation>
    </message>
</context>
<context>
    <name>Steelyard::ChartCard</name>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Options for %1</source>
        <translation>%1的选项</translation>
    </message>
</context>
<context>
    <name>Steelyard::ChoicePopup</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>在%1中搜索</translation>
    </message>
</context>
<context>
    <name>Steelyard::ClashDialog</name>
    <message>
        <source>Decide a clash</source>
        <translation>裁定撞单</translation>
    </message>
    <message>
        <source>%1 works on “%2” at %3; %4 had reported the deal.</source>
        <translation>%1 正在跟进%3的商机“%2”，而%4已先报备。</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>其他人</translation>
    </message>
    <message>
        <source>It is the same deal: the clash is upheld</source>
        <translation>是同一个单子：撞单成立</translation>
    </message>
    <message>
        <source>These are two deals: no clash</source>
        <translation>是两个单子：撞单不成立</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why? It is kept with the decision.</source>
        <translation>说明原因，随裁定一并留存</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>裁定</translation>
    </message>
</context>
<context>
    <name>Steelyard::ClashModel</name>
    <message>
        <source>somebody else</source>
        <translation>其他人</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待裁定</translation>
    </message>
    <message>
        <source>%1, decided %2</source>
        <translation>%1，%2 裁定</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>跟进人</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>报备人</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>保护至</translation>
    </message>
    <message>
        <source>Open since</source>
        <translation>发现日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>Steelyard::ClassesDialog</name>
    <message>
        <source>Classes of customers</source>
        <translation>客户分级</translation>
    </message>
    <message>
        <source>Orders of the last 12 months</source>
        <translation>近 12 个月订单额</translation>
    </message>
    <message>
        <source>What they might buy</source>
        <translation>采购潜力</translation>
    </message>
    <message>
        <source>Share of the whole, largest first</source>
        <translation>累计占比（由大到小）</translation>
    </message>
    <message>
        <source>Amount of each</source>
        <translation>单个客户金额</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>划分方式</translation>
    </message>
    <message>
        <source>A up to</source>
        <translation>A 级界限</translation>
    </message>
    <message>
        <source>B up to</source>
        <translation>B 级界限</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>A share of A below that of B, such as 70% and 90%.</source>
        <translation>A 级的累计占比须小于 B 级，例如 70% 和 90%。</translation>
    </message>
    <message>
        <source>An amount for A above that for B.</source>
        <translation>A 级的金额须高于 B 级。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nobody would change class.</source>
        <translation>没有客户的等级会变动。</translation>
    </message>
    <message numerus="yes">
        <source>%n customers would change class:</source>
        <translation>
            <numerusform>%n 家客户的等级会变动：</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 家由 %2 调为 %3</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>未分级</translation>
    </message>
</context>
<context>
    <name>Steelyard::ClosingFlow</name>
    <message>
        <source>Close a period</source>
        <translation>结账</translation>
    </message>
    <message>
        <source>Which period, such as 2026-03 or 2026-Q1:</source>
        <translation>哪个期间，如 2026-03 或 2026-Q1：</translation>
    </message>
    <message>
        <source>%1 settles until %2. Why is it closed before:</source>
        <translation>%1 的结算期到 %2。提前结账的理由：</translation>
    </message>
    <message>
        <source>A note to keep with it (may be left empty):</source>
        <translation>备注（可不填）：</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>结账 %1</translation>
    </message>
    <message>
        <source>Close %1?</source>
        <translation>要结账 %1 吗？</translation>
    </message>
    <message>
        <source>Its figures are written down and stay. What comes in later is booked in the period in which it becomes known, or marked as restated, as each KPI says.</source>
        <translation>数值将记录下来不再改变。之后补入的记录按各指标的规定计入知悉的期间，或标为重述。</translation>
    </message>
    <message>
        <source>It cannot be undone, only opened again with a reason.</source>
        <translation>不能撤销，只能写明理由反结账。</translation>
    </message>
    <message>
        <source>No period is closed.</source>
        <translation>没有已结账的期间。</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>反结账 %1</translation>
    </message>
    <message>
        <source>Why (it is kept in the history):</source>
        <translation>理由（会留在历史里）：</translation>
    </message>
    <message>
        <source>Open %1 again?</source>
        <translation>要反结账 %1 吗？</translation>
    </message>
    <message>
        <source>Its figures are those of the rows again, until it is closed anew.</source>
        <translation>在再次结账之前，数值重新按记录计算。</translation>
    </message>
    <message>
        <source>What was written down at the close is kept.</source>
        <translation>结账时记录的数值会保留。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>反结账 %1</translation>
    </message>
    <message>
        <source>%1 is open again</source>
        <translation>%1 已反结账</translation>
    </message>
    <message numerus="yes">
        <source>%1 is closed: %n figure(s) written down</source>
        <translation>
            <numerusform>%1 已结账：记录了 %n 个数值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be worked out</source>
        <translation>
            <numerusform>%n 个无法计算</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steelyard::CockpitPage</name>
    <message>
        <source>Nothing has been loaded yet. Import the file that your old system gave you.</source>
        <translation>还没有数据。请导入原系统导出的文件。</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Attainment, %1</source>
        <translation>达成率 · %1</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>商机漏斗</translation>
    </message>
    <message>
        <source>opportunities created in %1</source>
        <translation>%1新增的商机</translation>
    </message>
    <message>
        <source>Bookings by team</source>
        <translation>各团队签约</translation>
    </message>
    <message>
        <source>Teams and people, %1</source>
        <translation>团队与人员 · %1</translation>
    </message>
    <message>
        <source>Teams and people</source>
        <translation>团队与人员</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Product line</source>
        <translation>产品线</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>月度签约</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>各团队签约</translation>
    </message>
    <message>
        <source>%1 largest of %2</source>
        <translation>共 %2 个，列最大的 %1 个</translation>
    </message>
    <message>
        <source>%1 · closed</source>
        <translation>%1 · 已结账</translation>
    </message>
</context>
<context>
    <name>Steelyard::CommandPalette</name>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Type a command, customer or opportunity…</source>
        <translation>输入命令、客户或商机…</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>↑↓ choose     ↵ open     Esc close</source>
        <translation>↑↓ 选择     ↵ 打开     Esc 关闭</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
</context>
<context>
    <name>Steelyard::ConditionRow</name>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Take this condition away</source>
        <translation>去掉这个条件</translation>
    </message>
    <message>
        <source>values, parted by commas</source>
        <translation>多个值用逗号分隔</translation>
    </message>
    <message>
        <source>is</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不等于</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>不属于</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>大于</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>不小于</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>小于</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>不大于</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>已填写</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>是</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>Steelyard::ConditionsForm</name>
    <message>
        <source>Add a condition</source>
        <translation>添加条件</translation>
    </message>
    <message>
        <source>Condition as a formula</source>
        <translation>条件公式</translation>
    </message>
    <message>
        <source>Write a formula</source>
        <translation>写公式</translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation>逐条填写</translation>
    </message>
    <message>
        <source>This formula says more than single lines can; it stays a formula.</source>
        <translation>这个公式无法逐条表示，保留为公式。</translation>
    </message>
</context>
<context>
    <name>Steelyard::CustomerListView</name>
    <message>
        <source>“%1” added</source>
        <translation>已新建“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n customers assigned to %1</source>
        <translation>
            <numerusform>已将 %n 家客户分配给 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers are now in class %1</source>
        <translation>
            <numerusform>%n 家客户已设为 %1 级</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers labelled “%1”</source>
        <translation>
            <numerusform>已给 %n 家客户打上“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Label “%1” taken off</source>
        <translation>已取消标签“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n customers given to the pool</source>
        <translation>
            <numerusform>已将 %n 家客户退回公海</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Classes settled: %n customers moved</source>
        <translation>
            <numerusform>分级规则已生效：%n 家客户等级变动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers of %1 handed over</source>
        <translation>
            <numerusform>%1 名下 %n 家客户已交接</numerusform>
        </translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>保存视图…</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>View “%1” removed</source>
        <translation>视图“%1”已删除</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>View “%1” saved</source>
        <translation>视图“%1”已保存</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>客户群</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最近跟进</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message numerus="yes">
        <source>none for %n days</source>
        <translation>
            <numerusform>%n 天未跟进</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>with open opportunities</source>
        <translation>有在跟商机</translation>
    </message>
    <message>
        <source>with overdue receivables</source>
        <translation>有逾期应收</translation>
    </message>
    <message>
        <source>without a next task</source>
        <translation>无后续任务</translation>
    </message>
    <message>
        <source>in the pool</source>
        <translation>在公海</translation>
    </message>
    <message>
        <source>There are no customers yet. Import them from your old system, or add the first one with Ctrl+N.</source>
        <translation>还没有客户。可从原系统导入，或按 Ctrl+N 新建第一家。</translation>
    </message>
    <message>
        <source>No customer fits. Take back a filter, or add the customer.</source>
        <translation>没有符合条件的客户。可取消部分筛选，或新建客户。</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>%1 of %2 customers</source>
        <translation>%1 / 共 %2 家客户</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>在跟 %1</translation>
    </message>
    <message>
        <source>overdue %1</source>
        <translation>逾期 %1</translation>
    </message>
    <message>
        <source>amounts in %1</source>
        <translation>金额单位：%1</translation>
    </message>
    <message>
        <source>Name, contact, place, phone or pinyin initials</source>
        <translation>名称、联系人、地区、电话或拼音首字母</translation>
    </message>
    <message>
        <source>Find customers</source>
        <translation>查找客户</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已存视图</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Profile, labels, classes, hand-over</source>
        <translation>画像、标签、分级、离职交接</translation>
    </message>
    <message>
        <source>Profile of these customers…</source>
        <translation>当前客户画像…</translation>
    </message>
    <message>
        <source>Labels and their rules…</source>
        <translation>标签与规则…</translation>
    </message>
    <message>
        <source>Classes by a rule…</source>
        <translation>客户分级规则…</translation>
    </message>
    <message>
        <source>Hand over what a leaver has…</source>
        <translation>离职交接…</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>分配…</translation>
    </message>
    <message>
        <source>Class…</source>
        <translation>等级…</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>打标签…</translation>
    </message>
    <message>
        <source>Take label off…</source>
        <translation>取消标签…</translation>
    </message>
    <message>
        <source>Give to the pool…</source>
        <translation>退回公海…</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>取消选择</translation>
    </message>
    <message numerus="yes">
        <source>%n customers, open %1</source>
        <translation>
            <numerusform>已选 %n 家客户，在跟 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the customers…</source>
        <translation>正在读取客户…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
</context>
<context>
    <name>Steelyard::CustomerModel</name>
    <message>
        <source>In the pool</source>
        <translation>公海</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最近跟进</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>下次任务</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>在跟商机</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期应收</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>Steelyard::CustomerPicker</name>
    <message>
        <source>Customers found</source>
        <translation>找到的客户</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>客户名称</translation>
    </message>
</context>
<context>
    <name>Steelyard::CustomerView</name>
    <message>
        <source>Nothing needs doing now</source>
        <translation>目前没有要做的事</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Log a visit</source>
        <translation>记录拜访</translation>
    </message>
    <message>
        <source>Plan a visit…</source>
        <translation>安排拜访…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>事件类型</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>No sign of trouble: nothing overdue, no complaint, seen in time.</source>
        <translation>没有异常：无逾期、无投诉、拜访及时。</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Nobody is known there yet.</source>
        <translation>还没有联系人。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>添加联系人</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>往来记录</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Log the first visit.</source>
        <translation>还没有往来，记下第一次拜访吧。</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>No opportunity yet.</source>
        <translation>还没有商机。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>No file is kept for this customer.</source>
        <translation>这个客户还没有文档。</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>负责人变更</translation>
    </message>
    <message>
        <source>The present owner is the only one on record.</source>
        <translation>只有现任负责人的记录。</translation>
    </message>
    <message>
        <source>Plan instalments…</source>
        <translation>制定回款计划…</translation>
    </message>
    <message>
        <source>Write off…</source>
        <translation>核销…</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>已安排：%1</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>已添加：%1</translation>
    </message>
    <message>
        <source>“%1” is not beside the store any more, or somebody changed it. Add the file again.</source>
        <translation>“%1”已不在数据文件旁，或被改动过。请重新添加该文件。</translation>
    </message>
    <message>
        <source>The file is at %1</source>
        <translation>文件在 %1</translation>
    </message>
    <message numerus="yes">
        <source>Planned: %n instalment(s)</source>
        <translation>
            <numerusform>已制定 %n 期回款计划</numerusform>
        </translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>已登记回款：%1</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>核销</translation>
    </message>
    <message>
        <source>Why will this not be collected?</source>
        <translation>为什么收不回来？</translation>
    </message>
    <message>
        <source>Written off: %1</source>
        <translation>已核销：%1</translation>
    </message>
</context>
<context>
    <name>Steelyard::CustomersPage</name>
    <message>
        <source>Nothing was to be changed</source>
        <translation>没有需要更改的内容</translation>
    </message>
    <message>
        <source>Put a lead aside</source>
        <translation>搁置线索</translation>
    </message>
    <message>
        <source>Why does it come to nothing?</source>
        <translation>为什么不跟了？</translation>
    </message>
    <message>
        <source>Put aside: %1</source>
        <translation>已搁置：%1</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>公海</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Orders and money</source>
        <translation>订单与回款</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Make a customer of it…</source>
        <translation>转为客户…</translation>
    </message>
    <message>
        <source>Put aside…</source>
        <translation>搁置…</translation>
    </message>
    <message>
        <source>Reported deals</source>
        <translation>报备与撞单</translation>
    </message>
</context>
<context>
    <name>Steelyard::DealActivities</name>
    <message>
        <source>Log an activity…</source>
        <translation>记一条跟进…</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>跟进记录</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Note and next step</source>
        <translation>备注和下一步</translation>
    </message>
    <message>
        <source>task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>next: %1 %2</source>
        <translation>下一步：%1 %2</translation>
    </message>
    <message>
        <source>Logged: %1</source>
        <translation>已记录：%1</translation>
    </message>
</context>
<context>
    <name>Steelyard::DealDesk</name>
    <message numerus="yes">
        <source>%n deals meet what somebody else has reported.</source>
        <translation>
            <numerusform>有 %n 个商机与他人的报备相同。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steelyard::DealDetails</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>What good sellers do in this stage</source>
        <translation>好销售在这个阶段做什么</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>未完成：%1</translation>
    </message>
    <message>
        <source>%1 cannot be understood.</source>
        <translation>看不懂“%1”里填的内容。</translation>
    </message>
    <message>
        <source>Nobody is called “%1”. Choose a customer from the list.</source>
        <translation>没有叫“%1”的客户。请从列表中选择。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Steelyard::DealDialog</name>
    <message>
        <source>New opportunity</source>
        <translation>新建商机</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>还需要填写：%1</translation>
    </message>
    <message>
        <source>“%1” is not known yet and will be added as a new customer.</source>
        <translation>“%1”还不在系统里，将作为新客户添加。</translation>
    </message>
</context>
<context>
    <name>Steelyard::DealFields</name>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
</context>
<context>
    <name>Steelyard::DealHistory</name>
    <message>
        <source>Stages it went through</source>
        <translation>经过的阶段</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>另一个</translation>
    </message>
    <message>
        <source>still there</source>
        <translation>仍在此阶段</translation>
    </message>
    <message>
        <source>No change of stage is on record.</source>
        <translation>没有阶段变动的记录。</translation>
    </message>
    <message>
        <source>made</source>
        <translation>新建</translation>
    </message>
</context>
<context>
    <name>Steelyard::DealList</name>
    <message>
        <source>Opportunities</source>
        <translation>商机</translation>
    </message>
</context>
<context>
    <name>Steelyard::DealListModel</name>
    <message>
        <source>Without a customer</source>
        <translation>未填客户</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>赢率</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>In stage</source>
        <translation>停留</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Write it like 120,000 or 12万.</source>
        <translation>“%1”不是金额。请写成 120,000 或 12万 这样。</translation>
    </message>
    <message>
        <source>“%1” is not a chance. Write a number from 0 to 100.</source>
        <translation>“%1”不是赢率。请写 0 到 100 之间的数。</translation>
    </message>
</context>
<context>
    <name>Steelyard::DealPanel</name>
    <message>
        <source>Opportunity</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Parts of the opportunity</source>
        <translation>商机的各部分</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>跟进记录</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Without a customer</source>
        <translation>未填客户</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>无金额</translation>
    </message>
</context>
<context>
    <name>Steelyard::DealPeople</name>
    <message>
        <source>From today on the credit is shared as it stands here; what counted until yesterday counts on. The owner is changed under Details.</source>
        <translation>从今天起按这里的比例分配业绩；昨天以前的照旧。负责人在“详情”里更改。</translation>
    </message>
    <message>
        <source>People of the opportunity</source>
        <translation>参与商机的人</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>归入</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>业绩份额</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>sells, shares in the credit</source>
        <translation>销售，分享业绩</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>technical advice</source>
        <translation>售前技术</translation>
    </message>
    <message>
        <source>decides on our side</source>
        <translation>我方决策人</translation>
    </message>
    <message>
        <source>Credit %1%</source>
        <translation>业绩份额 %1%</translation>
    </message>
    <message>
        <source>People saved</source>
        <translation>人员已保存</translation>
    </message>
</context>
<context>
    <name>Steelyard::DealProtectionLine</name>
    <message>
        <source>Report extended by one term</source>
        <translation>报备已续期</translation>
    </message>
    <message>
        <source>Report given back: anybody may report the deal</source>
        <translation>已撤销报备：其他人可以报备</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报备…</translation>
    </message>
    <message>
        <source>Report this deal, so that nobody else opens it</source>
        <translation>报备这个单子，避免别人重复跟进</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>续期</translation>
    </message>
    <message>
        <source>Extend the report by one term</source>
        <translation>续期一个保护期</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>撤销报备</translation>
    </message>
    <message>
        <source>Give the report back: anybody may report the deal then</source>
        <translation>撤销报备，之后其他人可以报备</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>已裁定：%1</translation>
    </message>
</context>
<context>
    <name>Steelyard::DealQuotes</name>
    <message>
        <source>Quote made</source>
        <translation>已建报价</translation>
    </message>
    <message>
        <source>New version made</source>
        <translation>已建新版本</translation>
    </message>
    <message>
        <source>Quote marked as sent</source>
        <translation>报价已标为发出</translation>
    </message>
    <message>
        <source>Quote accepted</source>
        <translation>报价已被接受</translation>
    </message>
    <message>
        <source>Quote declined</source>
        <translation>报价被拒</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>新建报价</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>标为已发出</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>被拒</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>accepted %1</source>
        <translation>%1 接受</translation>
    </message>
    <message>
        <source>declined %1</source>
        <translation>%1 被拒</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>已被新版本取代</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>%1 发出</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>late: was due %1</source>
        <translation>已超期：应于 %1 发出</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>%1 前发出</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>报出</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>new: %1 %2</source>
        <translation>新增：%1 %2</translation>
    </message>
    <message>
        <source>gone: %1 %2</source>
        <translation>去掉：%1 %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 由 %2 改为 %3</translation>
    </message>
    <message>
        <source>the same lines</source>
        <translation>明细相同</translation>
    </message>
    <message>
        <source>Against version %1: %2</source>
        <translation>与第 %1 版相比：%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Quote saved</source>
        <translation>报价已保存</translation>
    </message>
    <message>
        <source>Save the quote</source>
        <translation>保存报价</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Template…</source>
        <translation>模板…</translation>
    </message>
    <message>
        <source>What the company writes around its offers: heading, terms, validity</source>
        <translation>公司对外文件的固定内容：标题、条款、有效期</translation>
    </message>
    <message>
        <source>The template is the default again</source>
        <translation>已恢复默认模板</translation>
    </message>
    <message>
        <source>Template saved</source>
        <translation>模板已保存</translation>
    </message>
</context>
<context>
    <name>Steelyard::DefinitionEditor</name>
    <message>
        <source>A new KPI</source>
        <translation>新指标</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>How the definition is written</source>
        <translation>定义的编写方式</translation>
    </message>
    <message>
        <source>The definition as text</source>
        <translation>定义文本</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>存为草稿</translation>
    </message>
    <message>
        <source>Propose…</source>
        <translation>提交审批…</translation>
    </message>
</context>
<context>
    <name>Steelyard::DefinitionForm</name>
    <message>
        <source>What it is</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>By this name it stands in files and formulas; it never changes.</source>
        <translation>文件和公式里用这个编号，以后不变。</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>小数位</translation>
    </message>
    <message>
        <source>Good is</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Judged by the</source>
        <translation>考核周期</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>怎么算</translation>
    </message>
    <message>
        <source>Kind of figure</source>
        <translation>指标类型</translation>
    </message>
    <message>
        <source>Number of records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>Sum over records</source>
        <translation>记录合计</translation>
    </message>
    <message>
        <source>Mean over records</source>
        <translation>记录平均</translation>
    </message>
    <message>
        <source>Number of different ones</source>
        <translation>去重计数</translation>
    </message>
    <message>
        <source>Median or another percentile</source>
        <translation>中位数或其他分位数</translation>
    </message>
    <message>
        <source>Smallest value</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>Largest value</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>Share: one in relation to another</source>
        <translation>占比：一项除以另一项</translation>
    </message>
    <message>
        <source>What led to what, within some days</source>
        <translation>转化：若干天内由此及彼</translation>
    </message>
    <message>
        <source>Formula from other KPIs</source>
        <translation>由其他指标计算</translation>
    </message>
    <message>
        <source>The form cannot show how this is counted: change it as text.</source>
        <translation>表单无法显示这种算法，请在文本中修改。</translation>
    </message>
    <message>
        <source>of the same</source>
        <translation>同一</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Unit of the window</source>
        <translation>窗口单位</translation>
    </message>
    <message>
        <source>within</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>[won_value] / [deals_won] — Ctrl+Space offers names</source>
        <translation>[won_value] / [deals_won]，按 Ctrl+空格 可选名称</translation>
    </message>
    <message>
        <source>Altogether only where</source>
        <translation>整体仅限</translation>
    </message>
    <message>
        <source>An example, worked out by hand</source>
        <translation>手算的例子</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文字说明</translation>
    </message>
    <message>
        <source>Purpose in English</source>
        <translation>英文目的</translation>
    </message>
    <message>
        <source>Purpose in Chinese</source>
        <translation>中文目的</translation>
    </message>
    <message>
        <source>Rule in English</source>
        <translation>英文口径</translation>
    </message>
    <message>
        <source>Rule in Chinese</source>
        <translation>中文口径</translation>
    </message>
    <message>
        <source>Pitfalls in English</source>
        <translation>英文陷阱</translation>
    </message>
    <message>
        <source>Pitfalls in Chinese</source>
        <translation>中文陷阱</translation>
    </message>
    <message>
        <source>Above the line</source>
        <translation>分子</translation>
    </message>
    <message>
        <source>What it begins with</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Below the line</source>
        <translation>分母</translation>
    </message>
    <message>
        <source>What it led to</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>✓ The example holds.</source>
        <translation>✓ 算例成立。</translation>
    </message>
    <message>
        <source>✗ It gives %1, not %2.</source>
        <translation>✗ 算得 %1，应为 %2。</translation>
    </message>
</context>
<context>
    <name>Steelyard::DetectorDialog</name>
    <message>
        <source>Look at what came with a file too, by what it says</source>
        <translation>导入的记录也按内容核对</translation>
    </message>
    <message>
        <source>What is asked about</source>
        <translation>核实规则</translation>
    </message>
    <message>
        <source>From these numbers on an entry becomes a question to the person. Whatever is below is nobody&apos;s business.</source>
        <translation>达到这些数值的记录会请本人说明；低于的一律不问。</translation>
    </message>
    <message>
        <source>Silent days after a person&apos;s first entry</source>
        <translation>首次录入后多少天内不提示</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>Steelyard::DifferenceDialog</name>
    <message>
        <source>What the file changes</source>
        <translation>文件带来的变化</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) change</source>
        <translation>
            <numerusform>%n 个数字有变化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be taken</source>
        <translation>
            <numerusform>%n 个不能采用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are as they were</source>
        <translation>
            <numerusform>%n 个没有变化</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Unit or person</source>
        <translation>部门或人员</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>is taken</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Take the changes</source>
        <translation>采用这些变化</translation>
    </message>
</context>
<context>
    <name>Steelyard::DivisionDialog</name>
    <message>
        <source>Break down: %1</source>
        <translation>分解目标：%1</translation>
    </message>
    <message>
        <source>How it would be</source>
        <translation>分解后的样子</translation>
    </message>
    <message>
        <source>Names, totals and gaps</source>
        <translation>名称、合计与缺口</translation>
    </message>
    <message>
        <source>Show what changes</source>
        <translation>只看变化</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>No history to divide by, so evenly.</source>
        <translation>没有历史数据可依据，因此平均分配。</translation>
    </message>
    <message>
        <source>Nothing would change: it is divided like this already.</source>
        <translation>不会有变化：目前已经是这样分解的。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n figure(s) change</source>
        <translation>
            <numerusform>%1，%n 个数字有变化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) do not add up</source>
        <translation>
            <numerusform>%n 处对不上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is divided without a remainder, %n figure(s) change</source>
        <translation>
            <numerusform>%1 已分完，没有余数，%n 个数字有变化</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steelyard::DivisionForm</name>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>按工作日</translation>
    </message>
    <message>
        <source>Season of the company&apos;s history</source>
        <translation>按公司历史的季节</translation>
    </message>
    <message>
        <source>Everybody&apos;s own history</source>
        <translation>按各自的历史</translation>
    </message>
    <message>
        <source>All months alike</source>
        <translation>各月相同</translation>
    </message>
    <message>
        <source>Keep the months as they are</source>
        <translation>各月保持不变</translation>
    </message>
    <message>
        <source>Months by</source>
        <translation>月份分配</translation>
    </message>
    <message>
        <source>Years of history</source>
        <translation>历史年数</translation>
    </message>
    <message>
        <source>Growth in percent</source>
        <translation>增长（%）</translation>
    </message>
    <message>
        <source>How much of a full person a beginner is, month by month of service</source>
        <translation>新人入职后每个月相当于一名成熟销售的百分之几</translation>
    </message>
    <message>
        <source>Ramp in percent</source>
        <translation>爬坡（%）</translation>
    </message>
    <message>
        <source>East=3, West=2</source>
        <translation>华东=3，华西=2</translation>
    </message>
    <message>
        <source>Weights by name</source>
        <translation>按名称的权重</translation>
    </message>
    <message>
        <source>Like the plan</source>
        <translation>参照方案</translation>
    </message>
    <message>
        <source>Rounded to</source>
        <translation>取整到</translation>
    </message>
    <message>
        <source>Months that count</source>
        <translation>计入的月份</translation>
    </message>
    <message>
        <source>%1 take part</source>
        <translation>%1参与分解</translation>
    </message>
    <message>
        <source>How %1 share</source>
        <translation>%1如何分配</translation>
    </message>
    <message>
        <source>The total is not a number. Write it like 12,000,000 or 1200万.</source>
        <translation>合计不是数字。请写成 12,000,000 或 1200万。</translation>
    </message>
    <message>
        <source>Write a weight for each name, such as East=3, West=2.</source>
        <translation>请为每个名称写权重，例如：华东=3，华西=2。</translation>
    </message>
    <message>
        <source>Write the ramp as percentages by month of service, such as 25, 50, 75.</source>
        <translation>请按入职月份写爬坡百分比，例如 25，50，75。</translation>
    </message>
    <message>
        <source>Write the growth as a percentage, such as 10.</source>
        <translation>请用百分比写增长，例如 10。</translation>
    </message>
    <message>
        <source>far off the others</source>
        <translation>与其他月份相差很大</translation>
    </message>
</context>
<context>
    <name>Steelyard::EffectiveDialog</name>
    <message>
        <source>These must say how long they took</source>
        <translation>以上必须填时长</translation>
    </message>
    <message>
        <source>A message counts only when it was answered</source>
        <translation>消息有回复才算</translation>
    </message>
    <message>
        <source>What comes next must be agreed</source>
        <translation>必须约定下一步</translation>
    </message>
    <message>
        <source>What counts as an effective contact</source>
        <translation>有效联系的认定标准</translation>
    </message>
    <message>
        <source>The company says what a contact is worth, not whoever logs it. Every KPI of effective contacts counts by this.</source>
        <translation>是否有效由公司说了算，不由填的人说了算。所有“有效”类指标都按此计算。</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>any length</source>
        <translation>不限时长</translation>
    </message>
    <message>
        <source>%1: at least</source>
        <translation>%1：至少</translation>
    </message>
    <message>
        <source>Counts: %1</source>
        <translation>算数：%1</translation>
    </message>
    <message>
        <source>These outcomes count</source>
        <translation>算数的结果</translation>
    </message>
    <message>
        <source>none is needed</source>
        <translation>不要求</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> 字</translation>
    </message>
    <message>
        <source>Note: at least</source>
        <translation>备注：至少</translation>
    </message>
    <message>
        <source>only what is logged from now on</source>
        <translation>仅今后新填的记录</translation>
    </message>
    <message>
        <source>and everything since the start of the month</source>
        <translation>以及本月以来的全部记录</translation>
    </message>
    <message>
        <source>and everything since the start of the quarter</source>
        <translation>以及本季度以来的全部记录</translation>
    </message>
    <message>
        <source>and everything since the start of the year</source>
        <translation>以及今年以来的全部记录</translation>
    </message>
    <message>
        <source>and everything that was ever logged</source>
        <translation>以及以往全部记录</translation>
    </message>
    <message>
        <source>It holds for</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Nothing that is logged already changes.</source>
        <translation>已有记录不变。</translation>
    </message>
    <message>
        <source>Looking at what is logged…</source>
        <translation>正在核对已有记录…</translation>
    </message>
    <message>
        <source>Of %1 logged contacts %2 are effective then: %3 more, %4 no longer.</source>
        <translation>%1 条记录中有 %2 条有效：新增有效 %3 条，不再有效 %4 条。</translation>
    </message>
</context>
<context>
    <name>Steelyard::EvidenceModel</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>What is seen there</source>
        <translation>情况</translation>
    </message>
</context>
<context>
    <name>Steelyard::ExampleForm</name>
    <message>
        <source>then in &amp;period</source>
        <translation>则期间(&amp;P)</translation>
    </message>
    <message>
        <source>it &amp;is</source>
        <translation>为(&amp;I)</translation>
    </message>
    <message>
        <source>Period of the example</source>
        <translation>算例的期间</translation>
    </message>
    <message>
        <source>Figure that the example must give</source>
        <translation>算例应得的数</translation>
    </message>
    <message>
        <source>Given these %1</source>
        <translation>已知%1</translation>
    </message>
    <message>
        <source>record</source>
        <translation>记录</translation>
    </message>
</context>
<context>
    <name>Steelyard::ExplainPanel</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Rows behind the figure</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Where this figure comes from</source>
        <translation>这个数怎么来的</translation>
    </message>
    <message>
        <source>Counting rule</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>For</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>分子</translation>
    </message>
    <message numerus="yes">
        <source>%1 from %n row(s)</source>
        <translation>
            <numerusform>%1，来自 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>分母</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Without a value</source>
        <translation>无数值</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未计入</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), listed last</source>
        <translation>
            <numerusform>%n 行，列在最后</numerusform>
        </translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>已载入</translation>
    </message>
    <message>
        <source>%1 of %2 days</source>
        <translation>%1/%2 天</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>指标定义</translation>
    </message>
    <message>
        <source>How it can mislead: %1</source>
        <translation>容易误读之处：%1</translation>
    </message>
    <message>
        <source>Where “%1” comes from</source>
        <translation>“%1”怎么来的</translation>
    </message>
    <message>
        <source>Closed, restated since</source>
        <translation>已结账，之后有重述</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结账</translation>
    </message>
    <message>
        <source>Since the close</source>
        <translation>结账以来</translation>
    </message>
    <message>
        <source>Of closed periods</source>
        <translation>已结账期间的</translation>
    </message>
    <message>
        <source>booked here, marked below</source>
        <translation>计入本期，见下方标记</translation>
    </message>
    <message>
        <source>Dated back</source>
        <translation>倒签</translation>
    </message>
    <message>
        <source>Without an exchange rate</source>
        <translation>缺少汇率</translation>
    </message>
</context>
<context>
    <name>Steelyard::ExplainRowsModel</name>
    <message>
        <source>numerator</source>
        <translation>分子</translation>
    </message>
    <message>
        <source>denominator</source>
        <translation>分母</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>未计入：%1</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>（无名称）</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>归入</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>left out: a test record</source>
        <translation>未计入：测试数据</translation>
    </message>
    <message>
        <source>left out: our own group</source>
        <translation>未计入：集团内部客户</translation>
    </message>
    <message>
        <source>left out: not in the definition</source>
        <translation>未计入：不符合指标定义</translation>
    </message>
    <message>
        <source>left out: a field it depends on is empty</source>
        <translation>未计入：所需字段为空</translation>
    </message>
    <message>
        <source>left out: it has no amount</source>
        <translation>未计入：没有金额</translation>
    </message>
    <message>
        <source>left out: no exchange rate</source>
        <translation>未计入：缺少汇率</translation>
    </message>
    <message>
        <source>left out: merged into another record</source>
        <translation>不计：已并入另一条记录</translation>
    </message>
    <message>
        <source>of a closed period</source>
        <translation>属于已结账期间</translation>
    </message>
    <message>
        <source>numerator, dated back</source>
        <translation>分子，倒签</translation>
    </message>
    <message>
        <source>denominator, dated back</source>
        <translation>分母，倒签</translation>
    </message>
    <message>
        <source>added since the close</source>
        <translation>结账后新增</translation>
    </message>
    <message>
        <source>removed since the close</source>
        <translation>结账后删除</translation>
    </message>
    <message>
        <source>changed since the close</source>
        <translation>结账后更改</translation>
    </message>
</context>
<context>
    <name>Steelyard::Explainer</name>
    <message>
        <source>Looking up the rows…</source>
        <translation>正在查找明细…</translation>
    </message>
</context>
<context>
    <name>Steelyard::FieldCalendar</name>
    <message>
        <source>Where shall the calendar be?</source>
        <translation>日历保存到哪里？</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>日历 (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>Exported: %n appointment(s) to %1</source>
        <translation>
            <numerusform>已导出 %n 项日程到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Import appointments from a calendar</source>
        <translation>从日历导入日程</translation>
    </message>
    <message>
        <source>The appointments are imported</source>
        <translation>日程已导入</translation>
    </message>
</context>
<context>
    <name>Steelyard::FieldListModel</name>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
</context>
<context>
    <name>Steelyard::FieldPage</name>
    <message>
        <source>How often customers are to be seen…</source>
        <translation>客户拜访频率…</translation>
    </message>
    <message>
        <source>Export the next four weeks as calendar…</source>
        <translation>导出未来四周日历…</translation>
    </message>
    <message>
        <source>Import appointments from a calendar…</source>
        <translation>从日历导入日程…</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Nobody works here yet. Import the file that names your people and customers.</source>
        <translation>还没有人员。请导入包含人员和客户的文件。</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Whose day shall it be? Say who you are, or choose somebody above.</source>
        <translation>要看谁的一天？先说明你是谁，或在上方选择一个人。</translation>
    </message>
    <message>
        <source>Say who I am…</source>
        <translation>我是谁…</translation>
    </message>
    <message>
        <source>Log a visit</source>
        <translation>记录拜访</translation>
    </message>
    <message>
        <source>Plan a visit…</source>
        <translation>安排拜访…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>To clarify</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>往前</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message numerus="yes">
        <source>Planned: %n visit(s)</source>
        <translation>
            <numerusform>已安排 %n 次拜访</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: how often customers are to be seen</source>
        <translation>已保存拜访频率</translation>
    </message>
</context>
<context>
    <name>Steelyard::FilterBar</name>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
</context>
<context>
    <name>Steelyard::FilterChip</name>
    <message>
        <source>%1: %2 (Delete removes it)</source>
        <translation>%1：%2（按 Delete 移除）</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between chosen values</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Steelyard::FlagModel</name>
    <message>
        <source>To be clarified</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>待定金额</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>Steelyard::FlagPanel</name>
    <message>
        <source>&amp;Ask</source>
        <translation>询问本人(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Explain…</source>
        <translation>填写说明(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;In order…</source>
        <translation>核实无误(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Put right…</source>
        <translation>认定并更正(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Reopen…</source>
        <translation>重新核实(&amp;R)…</translation>
    </message>
    <message>
        <source>Entries that this is about</source>
        <translation>相关记录</translation>
    </message>
    <message>
        <source>%1 in doubt</source>
        <translation>待定 %1</translation>
    </message>
    <message>
        <source>Asked; no explanation yet.</source>
        <translation>已询问本人，尚未说明。</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 的说明：%2</translation>
    </message>
    <message>
        <source>Decided by %1: %2</source>
        <translation>%1 的决定：%2</translation>
    </message>
    <message>
        <source>The person is asked first.</source>
        <translation>要先询问本人。</translation>
    </message>
</context>
<context>
    <name>Steelyard::FlowDealsModel</name>
    <message>
        <source>(deleted)</source>
        <translation>（已删除）</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计成交</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
</context>
<context>
    <name>Steelyard::ForecastModel</name>
    <message>
        <source>Without an owner</source>
        <translation>无负责人</translation>
    </message>
    <message>
        <source>not called</source>
        <translation>未填报</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>已达成</translation>
    </message>
    <message>
        <source>Own call: %1</source>
        <translation>本级填报：%1</translation>
    </message>
    <message>
        <source>Calls below: %1</source>
        <translation>下级合计：%1</translation>
    </message>
    <message>
        <source>Not called yet: %1</source>
        <translation>尚未填报：%1</translation>
    </message>
    <message>
        <source>In 80 of 100 runs between %1 and %2</source>
        <translation>100 次模拟中有 80 次在 %1 与 %2 之间</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s), calls given as long before the end as now</source>
        <translation>
            <numerusform>%n 期，取与现在距期末同样远时的填报</numerusform>
        </translation>
    </message>
    <message>
        <source>A naive forecast: %1 off</source>
        <translation>朴素预测的误差：%1</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>填报</translation>
    </message>
    <message>
        <source>Open in the period</source>
        <translation>期内在跟</translation>
    </message>
    <message>
        <source>By the win model</source>
        <translation>赢率模型</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确度</translation>
    </message>
    <message>
        <source>Team / person</source>
        <translation>团队 / 人员</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Best case</source>
        <translation>最佳情况</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>跟进中</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>加权</translation>
    </message>
    <message>
        <source>P50</source>
        <translation>P50</translation>
    </message>
    <message>
        <source>P10–P90</source>
        <translation>P10–P90</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖倍数</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>Less than what is called as committed (%1)</source>
        <translation>低于已报的承诺（%1）</translation>
    </message>
</context>
<context>
    <name>Steelyard::ForecastView</name>
    <message>
        <source>A snapshot is taken every week.</source>
        <translation>每周自动留存一次快照。</translation>
    </message>
    <message>
        <source>No weekly snapshots any more.</source>
        <translation>不再每周留存快照。</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>留存快照</translation>
    </message>
    <message>
        <source>Keeps how all opportunities stand now, to be compared with later.</source>
        <translation>留存所有商机的现状，供以后对比。</translation>
    </message>
    <message>
        <source>There are no opportunities yet, so there is nothing to forecast. Import them from your old system.</source>
        <translation>还没有商机，无从预测。请从原系统导入。</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>A snapshot every week</source>
        <translation>每周留存快照</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>From snapshot</source>
        <translation>起始快照</translation>
    </message>
    <message>
        <source>To snapshot</source>
        <translation>结束快照</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Figures of the forecast</source>
        <translation>预测数据</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Nothing was called or kept in this period yet. Type a number into the table, or take a snapshot.</source>
        <translation>本期还没有填报，也没有快照。请在表中填数，或留存快照。</translation>
    </message>
    <message>
        <source>What moved it</source>
        <translation>变动原因</translation>
    </message>
    <message>
        <source>What moved the open opportunities of the period</source>
        <translation>本期在跟商机的变动</translation>
    </message>
    <message>
        <source>open, expected in the period</source>
        <translation>期内预计成交的在跟商机</translation>
    </message>
    <message>
        <source>There is no snapshot yet. Take one now; next week you will see what became of today&apos;s opportunities.</source>
        <translation>还没有快照。现在留存一个，下周就能看到今天的商机变成了什么。</translation>
    </message>
    <message>
        <source>The second snapshot was taken before the first one.</source>
        <translation>结束快照早于起始快照。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n opportunity(s)</source>
        <translation>
            <numerusform>%n 个商机</numerusform>
        </translation>
    </message>
    <message>
        <source>Forecast, %1</source>
        <translation>预测，%1</translation>
    </message>
    <message>
        <source>F2 or typing calls a number</source>
        <translation>按 F2 或直接输入即可填报</translation>
    </message>
    <message>
        <source>the period is over, nothing can be called any more</source>
        <translation>本期已结束，不能再填报</translation>
    </message>
    <message>
        <source>Forecast by team and person</source>
        <translation>按团队和人员的预测</translation>
    </message>
    <message>
        <source>How good calls were</source>
        <translation>填报准不准</translation>
    </message>
    <message>
        <source>error in percent of what was won, by how long before the end it was called</source>
        <translation>误差占实际赢单的百分比，按填报距期末的时间</translation>
    </message>
    <message>
        <source>Nobody can be judged yet: no period with calls is over.</source>
        <translation>还无法评判：有填报的期间都未结束。</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>The snapshot is kept.</source>
        <translation>快照已留存。</translation>
    </message>
    <message>
        <source>“%1” is no amount. Type a number such as 1,250,000 or 35万.</source>
        <translation>“%1”不是金额。请输入数字，如 1,250,000 或 35万。</translation>
    </message>
    <message>
        <source>Adjust the number</source>
        <translation>调整数字</translation>
    </message>
    <message>
        <source>Why does it differ from what was called? Others read this.</source>
        <translation>为什么与填报的不同？其他人会看到。</translation>
    </message>
    <message>
        <source>The adjustment is kept.</source>
        <translation>调整已保存。</translation>
    </message>
    <message>
        <source>The call is kept.</source>
        <translation>填报已保存。</translation>
    </message>
    <message>
        <source>The best case is kept.</source>
        <translation>最佳情况已记下。</translation>
    </message>
</context>
<context>
    <name>Steelyard::FunnelPanel</name>
    <message>
        <source>Behind “%1”</source>
        <translation>“%1”里的商机</translation>
    </message>
    <message>
        <source>went on</source>
        <translation>已前进</translation>
    </message>
    <message>
        <source>lost here</source>
        <translation>在此输单</translation>
    </message>
    <message>
        <source>still here</source>
        <translation>仍在此</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>created in the period</source>
        <translation>期间内创建的</translation>
    </message>
    <message>
        <source>left a stage in the period</source>
        <translation>期间内离开阶段的</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>the period before</source>
        <translation>上一期</translation>
    </message>
    <message>
        <source>a year before</source>
        <translation>去年同期</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>不对比</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>商机漏斗</translation>
    </message>
    <message>
        <source>Stages of the funnel</source>
        <translation>漏斗各阶段</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>进入</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>转化率</translation>
    </message>
    <message>
        <source>95 % range</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>Against before</source>
        <translation>与对比期相差</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>天数中位数</translation>
    </message>
    <message>
        <source>+5 points bring</source>
        <translation>提高 5 个点可增</translation>
    </message>
    <message>
        <source>Opportunities behind a stage</source>
        <translation>阶段里的商机</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Funnel before</source>
        <translation>对比期漏斗</translation>
    </message>
    <message>
        <source>All opportunities</source>
        <translation>全部商机</translation>
    </message>
    <message>
        <source>Choose a stage to see its opportunities</source>
        <translation>选一个阶段查看其中的商机</translation>
    </message>
    <message>
        <source>Behind “%1”: %2 of %3, choose a shorter period for all</source>
        <translation>“%1”背后：显示 %2 个，共 %3 个；缩短期间可看全部</translation>
    </message>
</context>
<context>
    <name>Steelyard::GapLine</name>
    <message>
        <source>Gap below %1</source>
        <translation>%1 下级的缺口</translation>
    </message>
</context>
<context>
    <name>Steelyard::HandOverDialog</name>
    <message>
        <source>Hand over the customers of somebody who leaves</source>
        <translation>离职交接</translation>
    </message>
    <message>
        <source>Who leaves</source>
        <translation>离职人员</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后工作日</translation>
    </message>
    <message>
        <source>Divided</source>
        <translation>分配方式</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>of this region</source>
        <translation>该地区接收人</translation>
    </message>
    <message>
        <source>as above</source>
        <translation>同上</translation>
    </message>
    <message>
        <source>everything to the first one</source>
        <translation>全部交给第一位接收人</translation>
    </message>
    <message>
        <source>by region</source>
        <translation>按地区</translation>
    </message>
    <message>
        <source>evenly by open amount</source>
        <translation>按在跟商机金额平均</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>交接内容</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>在跟商机</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>未收款</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>List to sign as PDF…</source>
        <translation>导出签字清单（PDF）…</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>确认交接</translation>
    </message>
    <message>
        <source>Choose who leaves: what is in hand then stands here.</source>
        <translation>请选择离职人员，名下客户与事项将列在此处。</translation>
    </message>
    <message>
        <source>Without a customer</source>
        <translation>未指定客户</translation>
    </message>
    <message>
        <source>List to sign</source>
        <translation>签字清单</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Steelyard::HandbookEditing</name>
    <message>
        <source>The draft is kept; figures are counted as before.</source>
        <translation>草稿已保存，数值仍按原口径。</translation>
    </message>
    <message>
        <source>“%1” waits for approval.</source>
        <translation>“%1”待审批。</translation>
    </message>
    <message>
        <source>“%1” is approved.</source>
        <translation>“%1”已批准。</translation>
    </message>
    <message>
        <source>The proposal is a draft again.</source>
        <translation>已退回为草稿。</translation>
    </message>
    <message>
        <source>The draft was thrown away; Undo brings it back.</source>
        <translation>草稿已弃用，可撤销。</translation>
    </message>
    <message>
        <source>The company counts by another rule from now on; Undo takes it back.</source>
        <translation>公司今后按另一口径计算，可撤销。</translation>
    </message>
    <message>
        <source>It stands among the figures of the cockpit now.</source>
        <translation>已放入驾驶舱。</translation>
    </message>
    <message>
        <source>It was taken out of the cockpit.</source>
        <translation>已移出驾驶舱。</translation>
    </message>
    <message numerus="yes">
        <source>%n KPI(s) wait for approval, as one.</source>
        <translation>
            <numerusform>%n 个指标等待一并批准。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n KPI(s) are approved.</source>
        <translation>
            <numerusform>已批准 %n 个指标。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) were made; Undo takes them back.</source>
        <translation>
            <numerusform>已生成 %n 个草稿，可用“撤销”收回。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steelyard::HandbookFiles</name>
    <message numerus="yes">
        <source>The handbook is in %1: %n KPI(s)</source>
        <translation>
            <numerusform>指标手册已保存到 %1，共 %n 个指标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The handbook is in %1: %n page(s)</source>
        <translation>
            <numerusform>指标手册已保存到 %1，共 %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the handbook…</source>
        <translation>正在生成指标手册…</translation>
    </message>
    <message>
        <source>Print or export the handbook as PDF…</source>
        <translation>打印或导出指标手册（PDF）…</translation>
    </message>
    <message>
        <source>Export the handbook as an Excel workbook…</source>
        <translation>将指标手册导出为 Excel 工作簿…</translation>
    </message>
    <message>
        <source>Import definitions…</source>
        <translation>导入指标定义…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The handbook as a file</source>
        <translation>以文件形式导出或导入手册</translation>
    </message>
</context>
<context>
    <name>Steelyard::HandbookPage</name>
    <message>
        <source>Handbook</source>
        <translation>指标手册</translation>
    </message>
    <message>
        <source>Back to the KPI before</source>
        <translation>返回上一个指标</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>在手册中查找</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Close without keeping?</source>
        <translation>不保存就关闭吗？</translation>
    </message>
    <message>
        <source>What was changed since the last draft is lost.</source>
        <translation>上次存草稿之后的修改会丢失。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>What should be different?</source>
        <translation>应当怎样修改？</translation>
    </message>
    <message>
        <source>Define a KPI</source>
        <translation>定义指标</translation>
    </message>
    <message>
        <source>Change this definition</source>
        <translation>修改这个定义</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message numerus="yes">
        <source>With it %n other proposal(s) of the same review become drafts again.</source>
        <translation>
            <numerusform>同一次评审中的另外 %n 个提案也会一起变回草稿。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the proposal back?</source>
        <translation>要撤回提案吗？</translation>
    </message>
    <message>
        <source>“%1” waits for approval. Whoever keeps a draft of it takes the proposal back; it then has to be proposed again.</source>
        <translation>“%1”正在等待批准。保存草稿会撤回这个提案，之后需要重新提交。</translation>
    </message>
    <message>
        <source>Take back and keep the draft</source>
        <translation>撤回并保存草稿</translation>
    </message>
    <message>
        <source>Type figures in</source>
        <translation>填报数据</translation>
    </message>
</context>
<context>
    <name>Steelyard::HandbookStrip</name>
    <message numerus="yes">
        <source>%n stored definition(s) could not be taken in</source>
        <translation>
            <numerusform>%n 个已保存的定义未能采用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) wait for approval</source>
        <translation>
            <numerusform>%n 个提案等待批准</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) by which nobody counts yet</source>
        <translation>
            <numerusform>%n 个草稿尚未生效</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Show what waits in the handbook</source>
        <translation>查看手册中待处理的事项</translation>
    </message>
</context>
<context>
    <name>Steelyard::HereBar</name>
    <message>
        <source>Checked in at %1 since %2</source>
        <translation>已在 %1 签到，%2 起</translation>
    </message>
    <message>
        <source>Check out…</source>
        <translation>签退…</translation>
    </message>
</context>
<context>
    <name>Steelyard::ImpactView</name>
    <message>
        <source>Working out what it does to the last thirteen months…</source>
        <translation>正在计算对近十三个月的影响…</translation>
    </message>
    <message>
        <source>In the last thirteen months %1 of %2 figures of the company, its teams and people would be different.</source>
        <translation>近十三个月公司、团队和个人的 %2 个数值中，有 %1 个会改变。</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The company month by month</source>
        <translation>公司逐月数值</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>全公司</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>as it would be</source>
        <translation>变更后</translation>
    </message>
    <message>
        <source>The largest changes below the company</source>
        <translation>变化最大的下级</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>In the last thirteen months the company, its teams and people would have %1 figures of it.</source>
        <translation>最近十三个月，公司、团队和个人会有 %1 个数据。</translation>
    </message>
</context>
<context>
    <name>Steelyard::ImportFlow</name>
    <message>
        <source>Looking through %1…</source>
        <translation>正在检查 %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n opportunity(s)</source>
        <translation>
            <numerusform>%n 个商机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n 家客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 名人员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n 个产品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n 笔订单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n 条目标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(s)</source>
        <translation>
            <numerusform>%n 条跟进记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n 笔回款</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receivable(s)</source>
        <translation>
            <numerusform>%n 笔应收</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n 条线索</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n 个团队</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n 位联系人</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>没有可导入的内容</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n row(s) of %1 can be read; the reasons are in %2.</source>
        <translation>
            <numerusform>%1 的 %n 行都无法导入，原因见 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds nothing that is not here already.</source>
        <translation>%1 里的数据都已经有了。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>读取 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>更新：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n bad row(s) go to %1</source>
        <translation>
            <numerusform>%n 行有误，另存到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1?</source>
        <translation>导入 %1？</translation>
    </message>
    <message>
        <source>One step, which Undo takes back.</source>
        <translation>整个导入可一步撤销。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>正在导入 %1…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n bad row(s) set aside</source>
        <translation>
            <numerusform>%n 行有误，已另存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>%n 个阶段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage change(s)</source>
        <translation>
            <numerusform>%n 条阶段变更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n membership(s)</source>
        <translation>
            <numerusform>%n 条任职</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n 份合同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order line(s)</source>
        <translation>
            <numerusform>%n 条订单明细</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n 份报价</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s)</source>
        <translation>
            <numerusform>%n 次发货</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n 张发票</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n 项任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n 张工单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n survey(s)</source>
        <translation>
            <numerusform>%n 份问卷</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expense(s)</source>
        <translation>
            <numerusform>%n 笔费用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchange rate(s)</source>
        <translation>
            <numerusform>%n 条汇率</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holiday(s)</source>
        <translation>
            <numerusform>%n 个节假日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steelyard::InstalmentDialog</name>
    <message>
        <source>Plan instalments</source>
        <translation>制定回款计划</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>回款计划</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>加一期</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>减一期</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>安排</translation>
    </message>
    <message>
        <source>Percent of instalment %1</source>
        <translation>第 %1 期百分比</translation>
    </message>
    <message>
        <source>Due day of instalment %1</source>
        <translation>第 %1 期到期日</translation>
    </message>
    <message>
        <source>Kind of instalment %1</source>
        <translation>第 %1 期类型</translation>
    </message>
    <message>
        <source>%1% of %2</source>
        <translation>%2 的 %1%</translation>
    </message>
</context>
<context>
    <name>Steelyard::KeptFiles</name>
    <message>
        <source>Add a photo or file…</source>
        <translation>添加照片或文件…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Add a photo or file</source>
        <translation>添加照片或文件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>Steelyard::KpiChip</name>
    <message>
        <source>Open its page</source>
        <translation>打开该指标</translation>
    </message>
    <message>
        <source>Not yet in this handbook</source>
        <translation>手册中尚无此指标</translation>
    </message>
</context>
<context>
    <name>Steelyard::KpiHead</name>
    <message>
        <source>Unit: %1</source>
        <translation>单位：%1</translation>
    </message>
    <message>
        <source>looked at %1</source>
        <translation>%1查看</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>数字从哪里来</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>全公司</translation>
    </message>
    <message>
        <source>The company, %1</source>
        <translation>全公司，%1</translation>
    </message>
    <message>
        <source>%1 in the last twelve months</source>
        <translation>%1，最近十二个月</translation>
    </message>
    <message>
        <source>The last twelve months</source>
        <translation>最近十二个月</translation>
    </message>
    <message>
        <source>Take out of the cockpit</source>
        <translation>移出驾驶舱</translation>
    </message>
    <message>
        <source>Show in the cockpit</source>
        <translation>放入驾驶舱</translation>
    </message>
    <message>
        <source>Type figures in</source>
        <translation>填报数据</translation>
    </message>
</context>
<context>
    <name>Steelyard::KpiSheet</name>
    <message>
        <source>How it is counted</source>
        <translation>怎么算</translation>
    </message>
    <message>
        <source>What the program computes</source>
        <translation>程序的算法</translation>
    </message>
    <message numerus="yes">
        <source>Below %n record(s) it is marked as resting on few.</source>
        <translation>
            <numerusform>少于 %n 条记录时标记为样本过少。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Final %n working day(s) after the end of a period.</source>
        <translation>
            <numerusform>期末后 %n 个工作日定稿。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is asked for one %1 at a time.</source>
        <translation>每次只看一个%1。</translation>
    </message>
    <message>
        <source>Counting rules</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>The same records, counted by another rule: say which one you mean.</source>
        <translation>同样的记录按另一种口径来数：说的时候请讲明是哪一种。</translation>
    </message>
    <message>
        <source>How it can mislead</source>
        <translation>容易误读之处</translation>
    </message>
    <message>
        <source>So never read it without</source>
        <translation>因此请务必与以下指标一起看</translation>
    </message>
    <message>
        <source>What it hangs together with</source>
        <translation>关联的指标</translation>
    </message>
    <message>
        <source>Worked examples</source>
        <translation>算例</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n examples</source>
        <translation>
            <numerusform>显示全部 %n 个算例</numerusform>
        </translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Reconcile two of them…</source>
        <translation>对账…</translation>
    </message>
    <message>
        <source>When more than %1% of the records have no value, it is an error.</source>
        <translation>无数值的记录超过 %1% 时，视为错误。</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>用在哪里</translation>
    </message>
    <message>
        <source>Measured on the company&apos;s own months</source>
        <translation>用本公司的月度数据实测</translation>
    </message>
    <message>
        <source>Their month-to-month changes went together; that proves no cause.</source>
        <translation>看的是逐月变化是否同步；同步不等于因果。</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: too few months to tell</source>
        <translation>%1：月份太少，看不出来</translation>
    </message>
    <message numerus="yes">
        <source>r = %1, %n month(s)</source>
        <translation>
            <numerusform>r = %1，%n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no signal (%2)</source>
        <translation>%1：没有信号（%2）</translation>
    </message>
    <message>
        <source>%1: in the same month (%2)</source>
        <translation>%1：当月同步（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n month(s) later (%2)</source>
        <translation>
            <numerusform>%1：滞后 %n 个月（%2）</numerusform>
        </translation>
    </message>
    <message>
        <source>Two calendars</source>
        <translation>两种日历</translation>
    </message>
    <message>
        <source>A month of settlement and a civil month hold other days.</source>
        <translation>结算月与自然月包含的日子不同。</translation>
    </message>
    <message>
        <source>Reconcile with the month of settlement…</source>
        <translation>与结算月对账…</translation>
    </message>
</context>
<context>
    <name>Steelyard::KpiTile</name>
    <message>
        <source>, </source>
        <comment>between the parts of a description</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Steelyard::LabelsDialog</name>
    <message>
        <source>No longer used</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Labels of customers</source>
        <translation>客户标签</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>none: set by hand. For example: tier = &apos;A&apos; and region = &apos;East&apos;</source>
        <translation>留空为手工标签。例如：tier = &apos;A&apos; and region = &apos;华东&apos;</translation>
    </message>
    <message>
        <source>Apply all rules today</source>
        <translation>按规则更新标签</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>新建标签</translation>
    </message>
    <message>
        <source>Without a rule it is set by hand, from the list of customers.</source>
        <translation>没有规则的标签在客户列表中手工设置。</translation>
    </message>
    <message numerus="yes">
        <source>%n customers fit today.</source>
        <translation>
            <numerusform>今天有 %n 家客户符合。</numerusform>
        </translation>
    </message>
    <message>
        <source>Label “%1” saved</source>
        <translation>已保存标签“%1”</translation>
    </message>
    <message>
        <source>Labels are as their rules say</source>
        <translation>标签已按规则更新</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
</context>
<context>
    <name>Steelyard::LaneModel</name>
    <message>
        <source>Without a customer</source>
        <translation>未填客户</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>预计 %1</translation>
    </message>
    <message>
        <source>Decided %1</source>
        <translation>结束于 %1</translation>
    </message>
    <message>
        <source>%L1 d</source>
        <translation>%L1 天</translation>
    </message>
    <message>
        <source>idle %L1 d</source>
        <translation>停滞 %L1 天</translation>
    </message>
    <message>
        <source>no next step</source>
        <translation>没有下一步</translation>
    </message>
    <message>
        <source>due since %1</source>
        <translation>已于 %1 到期</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>下一步 %1</translation>
    </message>
    <message>
        <source>%1 in this stage; others leave it after %2</source>
        <translation>在此阶段已 %1；一般 %2 天离开</translation>
    </message>
    <message>
        <source>%1 are allowed</source>
        <translation>上限 %1</translation>
    </message>
</context>
<context>
    <name>Steelyard::LeadDialog</name>
    <message>
        <source>Open an opportunity</source>
        <translation>同时建立商机</translation>
    </message>
    <message>
        <source>Make a customer of the lead</source>
        <translation>线索转客户</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计签约</translation>
    </message>
    <message>
        <source>Make it so</source>
        <translation>转为客户</translation>
    </message>
    <message>
        <source>A new customer is made.</source>
        <translation>将新建客户。</translation>
    </message>
    <message>
        <source>The customer is on file already.</source>
        <translation>客户已存在。</translation>
    </message>
    <message>
        <source>%1 is a customer now</source>
        <translation>%1 已转为客户</translation>
    </message>
</context>
<context>
    <name>Steelyard::Legend</name>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
</context>
<context>
    <name>Steelyard::LockDialog</name>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 in every period</source>
        <translation>%1，所有期间</translation>
    </message>
    <message>
        <source>Everybody in %1</source>
        <translation>所有人，%1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>for instance: agreed with the region on 3 December</source>
        <translation>例如：12月3日与大区商定</translation>
    </message>
</context>
<context>
    <name>Steelyard::MainWindow</name>
    <message>
        <source>Rooms</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>本页</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Steelyard</source>
        <translation>定盘星</translation>
    </message>
    <message>
        <source>%1 – Steelyard</source>
        <translation>%1 – 定盘星</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>搜索或执行命令</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Wide navigation</source>
        <translation>展开导航</translation>
    </message>
    <message>
        <source>Narrow navigation</source>
        <translation>收起导航</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>Steelyard::ManualModel</name>
    <message>
        <source>Not there in this period, or the period has not begun</source>
        <translation>该期间不在组织中，或期间尚未开始</translation>
    </message>
    <message>
        <source>nothing typed in</source>
        <translation>未填报</translation>
    </message>
    <message>
        <source>Unit or person</source>
        <translation>部门或人员</translation>
    </message>
</context>
<context>
    <name>Steelyard::ManualView</name>
    <message>
        <source>Weeks</source>
        <translation>按周</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>按季</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>按年</translation>
    </message>
    <message>
        <source>for instance: attendance list; type 4/5 for 4 of 5</source>
        <translation>例如：签到表；5 个中的 4 个填 4/5</translation>
    </message>
    <message>
        <source>for instance: the ledger of March</source>
        <translation>例如：三月总账</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) kept; Undo takes them back.</source>
        <translation>
            <numerusform>已保存 %n 个数字，可用“撤销”收回。</numerusform>
        </translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>指标手册</translation>
    </message>
    <message>
        <source>Back to the handbook</source>
        <translation>返回手册</translation>
    </message>
    <message>
        <source>Which figures</source>
        <translation>填报哪个指标</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Typed in by</source>
        <translation>填报人</translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Figures by unit and period</source>
        <translation>按部门人员和期间的填报数</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>请选择</translation>
    </message>
</context>
<context>
    <name>Steelyard::MoneyView</name>
    <message>
        <source>Allocated to what was due first</source>
        <translation>已按到期先后核销</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签约</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>发货</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>开票</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>回款</translation>
    </message>
    <message>
        <source>of what was signed</source>
        <translation>占签约</translation>
    </message>
    <message>
        <source>signed and not shipped</source>
        <translation>已签未发</translation>
    </message>
    <message>
        <source>shipped and not invoiced</source>
        <translation>已发未开票</translation>
    </message>
    <message>
        <source>invoiced and not collected</source>
        <translation>已开票未回款</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>1–30 days late</source>
        <translation>逾期 1–30 天</translation>
    </message>
    <message>
        <source>31–60 days late</source>
        <translation>逾期 31–60 天</translation>
    </message>
    <message>
        <source>61–90 days late</source>
        <translation>逾期 61–90 天</translation>
    </message>
    <message>
        <source>Over 90 days</source>
        <translation>逾期 90 天以上</translation>
    </message>
    <message>
        <source>Without a due day</source>
        <translation>无到期日</translation>
    </message>
    <message numerus="yes">
        <source>%n receivable(s)</source>
        <translation>
            <numerusform>%n 笔应收</numerusform>
        </translation>
    </message>
    <message>
        <source>Still owed today: %1</source>
        <translation>当前应收余额：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n more in other currencies</source>
        <translation>
            <numerusform>另有 %n 笔其他币种</numerusform>
        </translation>
    </message>
    <message>
        <source>From contract to cash</source>
        <translation>签约到回款</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>自动核销</translation>
    </message>
</context>
<context>
    <name>Steelyard::MoveDialog</name>
    <message>
        <source>To “%1”</source>
        <translation>移到“%1”</translation>
    </message>
    <message>
        <source>A loss teaches only who writes down why.</source>
        <translation>写下原因，输单才有价值。</translation>
    </message>
    <message>
        <source>On which day was it won?</source>
        <translation>哪一天赢单？</translation>
    </message>
    <message>
        <source>The rules of the stage ask for this first: %1.</source>
        <translation>阶段规则要求先有：%1。</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>决定日</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>What was said, and what comes next</source>
        <translation>谈了什么，接下来做什么</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>已经发生</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Note *</source>
        <translation>备注 *</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>还需要填写：%1</translation>
    </message>
    <message>
        <source>Nobody is called “%1”. Choose a customer from the list.</source>
        <translation>没有叫“%1”的客户。请从列表中选择。</translation>
    </message>
    <message>
        <source>Write a note on what happened.</source>
        <translation>请写明发生了什么。</translation>
    </message>
</context>
<context>
    <name>Steelyard::NavItem</name>
    <message>
        <source>current room</source>
        <translation>当前页面</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n 项待办</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steelyard::Navigation</name>
    <message>
        <source>Main navigation</source>
        <translation>主导航</translation>
    </message>
</context>
<context>
    <name>Steelyard::NewCustomerDialog</name>
    <message>
        <source>New customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>Name *</source>
        <translation>名称 *</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Nobody: into the pool</source>
        <translation>暂无（进入公海）</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>There already: %1</source>
        <translation>已有类似客户：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Add anyway</source>
        <translation>仍然添加</translation>
    </message>
</context>
<context>
    <name>Steelyard::NotifyFlow</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Steelyard</source>
        <translation>定盘星</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>现在到期</translation>
    </message>
    <message>
        <source>Due now: %1</source>
        <translation>现在到期：%1</translation>
    </message>
</context>
<context>
    <name>Steelyard::OutlookCard</name>
    <message>
        <source>What the past alone says</source>
        <translation>仅凭历史的预测</translation>
    </message>
    <message>
        <source>from complete periods, without a look at what is open</source>
        <translation>依据完整周期推算，不看在跟商机</translation>
    </message>
</context>
<context>
    <name>Steelyard::OutlookModel</name>
    <message>
        <source>the period is over</source>
        <translation>本期已结束</translation>
    </message>
    <message numerus="yes">
        <source>%n complete period(s) known, too few</source>
        <translation>
            <numerusform>只有 %n 个完整周期的数据，太少</numerusform>
        </translation>
    </message>
    <message>
        <source>the past has a gap</source>
        <translation>历史数据有缺口</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>In 80 of 100 cases between %1 and %2</source>
        <translation>100 次里有 80 次在 %1 与 %2 之间</translation>
    </message>
    <message numerus="yes">
        <source>Tried on the last %n period(s), which were held out</source>
        <translation>
            <numerusform>用留出的最近 %n 个周期检验</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few periods are known to hold some out and try it on them</source>
        <translation>已知周期太少，无法留出一部分来检验</translation>
    </message>
    <message numerus="yes">
        <source>Learned from %n complete period(s)</source>
        <translation>
            <numerusform>依据 %n 个完整周期</numerusform>
        </translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>截至目前</translation>
    </message>
    <message>
        <source>By the past alone</source>
        <translation>仅看历史</translation>
    </message>
    <message>
        <source>80 of 100 cases</source>
        <translation>八成把握区间</translation>
    </message>
    <message>
        <source>Missed by, in trials</source>
        <translation>回测误差</translation>
    </message>
</context>
<context>
    <name>Steelyard::PackDialog</name>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed in the file</source>
        <translation>文件中有改动</translation>
    </message>
    <message>
        <source>changed here</source>
        <translation>本地有改动</translation>
    </message>
    <message>
        <source>changed on both sides</source>
        <translation>双方都有改动</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>becomes a draft</source>
        <translation>成为草稿</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Definitions of %1</source>
        <translation>%1 中的指标定义</translation>
    </message>
    <message numerus="yes">
        <source>%n definition(s) become drafts; no figure changes until they are approved.</source>
        <translation>
            <numerusform>%n 个定义将成为草稿；批准之前任何数字都不会变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this file becomes a draft.</source>
        <translation>该文件中没有可成为草稿的内容。</translation>
    </message>
    <message>
        <source>What could not be taken in as it is there</source>
        <translation>未能照原样导入的内容</translation>
    </message>
    <message>
        <source>Propose it right away</source>
        <translation>立即提交批准</translation>
    </message>
    <message>
        <source>Propose them right away, to be judged as one</source>
        <translation>立即提交，作为一次评审一并批准</translation>
    </message>
    <message numerus="yes">
        <source>Make %n draft(s)</source>
        <translation>
            <numerusform>生成 %n 个草稿</numerusform>
        </translation>
    </message>
    <message>
        <source>The definitions of the file</source>
        <translation>文件中的定义</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Against the handbook</source>
        <translation>与手册相比</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>The column “%1” is not known and was left aside.</source>
        <translation>不认识列“%1”，已忽略。</translation>
    </message>
</context>
<context>
    <name>Steelyard::PatternDialog</name>
    <message>
        <source>A day of a long week</source>
        <translation>大周中的任意一天</translation>
    </message>
    <message>
        <source>Working days of %1</source>
        <translation>%1 年的工作日</translation>
    </message>
    <message>
        <source>As the unit above</source>
        <translation>与上级单位相同</translation>
    </message>
    <message>
        <source>Five days a week</source>
        <translation>双休（每周五天）</translation>
    </message>
    <message>
        <source>Six days a week</source>
        <translation>单休（每周六天）</translation>
    </message>
    <message>
        <source>Six and five days in turn</source>
        <translation>大小周（六天与五天交替）</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>工作制</translation>
    </message>
    <message>
        <source>Holidays and make-up workdays stay those of the company. A plan that was divided keeps the days that it was divided by; what is divided from now on, paces and daily work go by these days.</source>
        <translation>节假日和调休仍按公司日历。已分解的计划保持分解时的工作日；今后的分解、进度和每日工作量按此计算。</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
</context>
<context>
    <name>Steelyard::PaymentDialog</name>
    <message>
        <source>Payment of %1</source>
        <translation>%1 的回款</translation>
    </message>
    <message>
        <source>Amount (%1)</source>
        <translation>金额（%1）</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收款日期</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Matures</source>
        <translation>承兑到期</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>流水号</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未收</translation>
    </message>
    <message>
        <source>Settled now</source>
        <translation>本次核销</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>应收</translation>
    </message>
    <message>
        <source>Settled now of the one due on %1</source>
        <translation>到期日 %1 的本次核销额</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>More is settled than is open.</source>
        <translation>核销额超过未收额。</translation>
    </message>
    <message>
        <source>%1 more is settled than was paid.</source>
        <translation>核销额比回款多 %1。</translation>
    </message>
    <message>
        <source>%1 stays on the payment, to be allocated later.</source>
        <translation>还有 %1 未核销，可稍后分配。</translation>
    </message>
</context>
<context>
    <name>Steelyard::PeerStrip</name>
    <message>
        <source>Beside the others</source>
        <translation>与同事对比</translation>
    </message>
</context>
<context>
    <name>Steelyard::PersonDialog</name>
    <message>
        <source>Who works here?</source>
        <translation>谁在使用？</translation>
    </message>
    <message>
        <source>What is logged and decided at this computer is written down under this name.</source>
        <translation>在这台电脑上的记录和审批都记在这个人名下。</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>查找人员</translation>
    </message>
    <message>
        <source>Name, pinyin or initials</source>
        <translation>姓名、拼音或首字母</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>That is me</source>
        <translation>就是我</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>不指定</translation>
    </message>
</context>
<context>
    <name>Steelyard::PipelinePage</name>
    <message>
        <source>Import a file…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Product line</source>
        <translation>产品线</translation>
    </message>
    <message>
        <source>%L1 without a customer</source>
        <translation>%L1 个未填客户</translation>
    </message>
    <message>
        <source>%L1 open without an amount</source>
        <translation>%L1 个在跟商机没有金额</translation>
    </message>
    <message>
        <source>%L1 in a currency without a rate, in no sum</source>
        <translation>%L1 个币种没有汇率，未计入合计</translation>
    </message>
    <message>
        <source>%1 is now in %2</source>
        <translation>%1 已移到 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n moved to %1</source>
        <translation>
            <numerusform>%n 个已移到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Opportunity created</source>
        <translation>商机已新建</translation>
    </message>
    <message numerus="yes">
        <source>Change %n opportunities</source>
        <translation>
            <numerusform>修改 %n 个商机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities worth %1 get the same value.</source>
        <translation>
            <numerusform>%n 个商机（共 %1）将改为相同的值。</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities changed: %1</source>
        <translation>
            <numerusform>已修改 %n 个商机：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>在跟</translation>
    </message>
    <message>
        <source>Move to stage</source>
        <translation>移到阶段</translation>
    </message>
    <message>
        <source>Stages of %1 saved</source>
        <translation>%1 的阶段已保存</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>保存此视图…</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>移除视图</translation>
    </message>
    <message>
        <source>View “%1” removed</source>
        <translation>视图“%1”已移除</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>保存此视图</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>View “%1” saved</source>
        <translation>视图“%1”已保存</translation>
    </message>
    <message>
        <source>One row</source>
        <translation>不分行</translation>
    </message>
    <message>
        <source>A row for each owner</source>
        <translation>按负责人分行</translation>
    </message>
    <message>
        <source>A row for each product line</source>
        <translation>按产品线分行</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>新建商机</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>商机漏斗</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Find a customer, opportunity or owner</source>
        <translation>查找客户、商机或负责人</translation>
    </message>
    <message>
        <source>Find opportunities</source>
        <translation>查找商机</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>分行</translation>
    </message>
    <message>
        <source>Rows by owner or product line</source>
        <translation>按负责人或产品线分行</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已存视图</translation>
    </message>
    <message>
        <source>Stages…</source>
        <translation>阶段…</translation>
    </message>
    <message>
        <source>Stages and their rules</source>
        <translation>阶段和规则</translation>
    </message>
    <message>
        <source>There are no opportunities yet. Make the first one, or import them from your old system with Ctrl+I.</source>
        <translation>还没有商机。新建第一个，或用 Ctrl+I 从旧系统导入。</translation>
    </message>
    <message>
        <source>There are no opportunities yet. Import them from your old system, or begin with stages of your own.</source>
        <translation>还没有商机。从旧系统导入，或先设置自己的阶段。</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>跟进中</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>too long in their stage</source>
        <translation>停留过久的</translation>
    </message>
    <message>
        <source>without a next step</source>
        <translation>没有下一步的</translation>
    </message>
    <message>
        <source>close date has passed</source>
        <translation>成交日已过的</translation>
    </message>
    <message>
        <source>closing this quarter</source>
        <translation>本季度成交的</translation>
    </message>
</context>
<context>
    <name>Steelyard::PlanDeeds</name>
    <message>
        <source>The target is broken down; Undo takes it back.</source>
        <translation>目标已分解；可以撤销。</translation>
    </message>
    <message>
        <source>Unlocked; Undo locks it again.</source>
        <translation>已解锁；撤销即重新锁定。</translation>
    </message>
    <message>
        <source>Locked; Undo unlocks it.</source>
        <translation>已锁定；撤销即解锁。</translation>
    </message>
    <message>
        <source>Why it is overridden</source>
        <translation>为什么改写</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>配平</translation>
    </message>
    <message>
        <source>Rows and periods agree already.</source>
        <translation>行与期间的合计本来就一致。</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) changed: every row and every period keeps its total.</source>
        <translation>
            <numerusform>%n 个数字有变化：每一行和每个期间的合计保持不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan is now: %1.</source>
        <translation>方案现在的状态：%1。</translation>
    </message>
    <message>
        <source>The remark is kept.</source>
        <translation>备注已保存。</translation>
    </message>
    <message>
        <source>Visits and opportunities are targets now; Undo takes them back.</source>
        <translation>拜访和商机已设为目标；可以撤销。</translation>
    </message>
    <message>
        <source>Where shall the plan be?</source>
        <translation>方案保存到哪里？</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;Tables (*.csv)</source>
        <translation>Excel 工作簿 (*.xlsx);;表格 (*.csv)</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>About</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>档位</translation>
    </message>
    <message>
        <source>level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>unit or person</source>
        <translation>部门或人员</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>since</source>
        <translation>起始</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) written to %1</source>
        <translation>
            <numerusform>已将 %n 个数字写入 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a plan back from a file</source>
        <translation>从文件取回方案</translation>
    </message>
    <message>
        <source>Plans (*.xlsx *.csv *.tsv *.txt);;All files (*)</source>
        <translation>方案 (*.xlsx *.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The changed figures are taken in; Undo takes them back.</source>
        <translation>有变化的数字已采用；可以撤销。</translation>
    </message>
    <message>
        <source>A commitment is what people promise themselves: it is typed, not broken down. Choose another tier.</source>
        <translation>承诺由本人填报，不做分解。请选择其他档位。</translation>
    </message>
    <message>
        <source>The working days are set; Undo takes them back.</source>
        <translation>工作日已设置；撤销可恢复。</translation>
    </message>
</context>
<context>
    <name>Steelyard::PlanDesk</name>
    <message numerus="yes">
        <source>%n figure(s) that were not saved belong to nobody in the plan any more and are left out.</source>
        <translation>
            <numerusform>%n 个未保存的数字在方案中已没有归属，因此略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>录入</translation>
    </message>
    <message numerus="yes">
        <source>%n more was/were refused.</source>
        <translation>
            <numerusform>另有 %n 个被拒绝。</numerusform>
        </translation>
    </message>
    <message>
        <source>No figure, or no place for it: %1</source>
        <translation>不是数字，或没有位置可放：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) followed, around what is locked or overridden.</source>
        <translation>
            <numerusform>%n 个数字随之调整，锁定和改写的保持不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what I typed</source>
        <translation>只改我录入的</translation>
    </message>
    <message>
        <source>There is no gap here that could be shared.</source>
        <translation>这里没有可以分摊的缺口。</translation>
    </message>
    <message>
        <source>Share the gap</source>
        <translation>分摊缺口</translation>
    </message>
    <message numerus="yes">
        <source>The gap was shared among %n figure(s) below.</source>
        <translation>
            <numerusform>缺口已分摊到下级的 %n 个数字。</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃修改</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) saved; Undo takes them back.</source>
        <translation>
            <numerusform>已保存 %n 个数字；可以撤销。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without any figure was/were left out; type one to let them take part.</source>
        <translation>
            <numerusform>%n 位全年没有数字，未参与分摊；先为其填一个数字即可参与。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steelyard::PlanDialog</name>
    <message>
        <source>at a time</source>
        <translation>指定时间</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>安排拜访</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>添加客户</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>What</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>安排</translation>
    </message>
</context>
<context>
    <name>Steelyard::PlanModel</name>
    <message>
        <source>%1, open</source>
        <translation>%1，已展开</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <translation>%1，已收起</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>sum of what is below</source>
        <translation>下级之和</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>overridden</source>
        <translation>已改写</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Unit or person</source>
        <translation>部门或人员</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>%1 beside the target</source>
        <translation>与目标相差 %1</translation>
    </message>
    <message>
        <source>typed for these days</source>
        <translation>直接填写的天数</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>What people promise for the year, beside their target</source>
        <translation>本人承诺的全年数字，与目标并列</translation>
    </message>
    <message>
        <source>some of its days are locked</source>
        <translation>其中部分日期已锁定</translation>
    </message>
</context>
<context>
    <name>Steelyard::PlanPapers</name>
    <message>
        <source>A scenario of this plan</source>
        <translation>由此方案建立情景</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a scenario: it is taken, or holds an @. Choose another.</source>
        <translation>“%1”不能作为情景名称：已被使用，或含有 @。请换一个。</translation>
    </message>
    <message>
        <source>“%1” begins as a copy; the plan in force stays as it is.</source>
        <translation>“%1”从副本开始；现行方案不变。</translation>
    </message>
    <message>
        <source>This is the plan in force. Choose a scenario to put it in force.</source>
        <translation>这就是现行方案。请先选择一个情景，再使其生效。</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>使其生效</translation>
    </message>
    <message>
        <source>The figures of %1 take the place of the plan in force.</source>
        <translation>%1 的数字将取代现行方案。</translation>
    </message>
    <message>
        <source>Undo brings the former ones back. What is published must be revised first.</source>
        <translation>撤销可恢复原来的数字。已发布的部分须先开始修订。</translation>
    </message>
    <message>
        <source>The scenario is in force; Undo takes it back.</source>
        <translation>情景已生效；可以撤销。</translation>
    </message>
    <message>
        <source>Transferred; Undo takes it back.</source>
        <translation>已调动；可以撤销。</translation>
    </message>
    <message>
        <source>In which folder shall the letters be?</source>
        <translation>责任书保存到哪个文件夹？</translation>
    </message>
    <message>
        <source>Target letters</source>
        <translation>目标责任书</translation>
    </message>
    <message>
        <source>Folder (*)</source>
        <translation>文件夹 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) written to %1</source>
        <translation>
            <numerusform>已将 %n 份责任书写入 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The tiers are set; Undo brings the former ones back.</source>
        <translation>档位已设置；撤销可恢复原来的档位。</translation>
    </message>
</context>
<context>
    <name>Steelyard::PoolModel</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Orders, 12 months</source>
        <translation>近 12 个月订单</translation>
    </message>
    <message>
        <source>Was with</source>
        <translation>原负责人</translation>
    </message>
    <message>
        <source>Free since</source>
        <translation>进入公海</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>Steelyard::PoolRulesDialog</name>
    <message>
        <source>Customers with an open opportunity stay</source>
        <translation>有在跟商机的客户不退回</translation>
    </message>
    <message>
        <source>Rules of the pool</source>
        <translation>公海规则</translation>
    </message>
    <message>
        <source>A customer returns after so many working days without:</source>
        <translation>客户连续多少个工作日没有下列情况即退回公海：</translation>
    </message>
    <message>
        <source>Effective contact</source>
        <translation>有效跟进</translation>
    </message>
    <message>
        <source>Opportunity opened</source>
        <translation>新增商机</translation>
    </message>
    <message>
        <source>Order placed</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Everybody else</source>
        <translation>其他客户</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>%1 类</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Customers that one may hold and still claim</source>
        <translation>每人持有客户上限（达到后不可领取）</translation>
    </message>
    <message>
        <source>Claims a day</source>
        <translation>每人每日领取上限</translation>
    </message>
    <message>
        <source>Days before the former owner may claim again</source>
        <translation>原负责人再次领取的间隔天数</translation>
    </message>
    <message>
        <source>Who would return</source>
        <translation>将退回的客户</translation>
    </message>
    <message>
        <source>Settle these rules</source>
        <translation>启用规则</translation>
    </message>
    <message numerus="yes">
        <source>Nobody would return in the next %n days.</source>
        <translation>
            <numerusform>未来 %n 天没有客户退回。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers would return in the next %1 days. Nobody in the first %2: new rules are told first.</source>
        <translation>
            <numerusform>未来 %1 天将有 %n 家客户退回公海。前 %2 天不退回：新规先公示。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing returns up to</source>
        <translation>此日之前不回收</translation>
    </message>
    <message>
        <source>Reasons that protect, and for how many days at most:</source>
        <translation>可保护的理由及最长天数：</translation>
    </message>
    <message>
        <source>Reasons that protect</source>
        <translation>保护理由</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
</context>
<context>
    <name>Steelyard::PoolView</name>
    <message numerus="yes">
        <source>%n customers claimed for %1</source>
        <translation>
            <numerusform>%1 已领取 %n 家客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers protected until %1</source>
        <translation>
            <numerusform>%n 家客户已保护至 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The pool is up to date: who was due is in it, who is due soon was warned</source>
        <translation>公海已更新：到期客户已退回，即将到期的已提醒负责人</translation>
    </message>
    <message>
        <source>Rules of the pool settled</source>
        <translation>公海规则已生效</translation>
    </message>
    <message numerus="yes">
        <source>%n customers in the pool</source>
        <translation>
            <numerusform>公海客户 %n 家</numerusform>
        </translation>
    </message>
    <message>
        <source>No rules are settled: nobody returns by itself</source>
        <translation>尚未设定公海规则：客户不会自动退回</translation>
    </message>
    <message numerus="yes">
        <source>%n return in the next 7 days</source>
        <translation>
            <numerusform>未来 7 天退回公海：%n 家</numerusform>
        </translation>
    </message>
    <message>
        <source>Claim for</source>
        <translation>领取人</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>领取</translation>
    </message>
    <message>
        <source>Claim what is selected (Return)</source>
        <translation>领取所选客户（回车）</translation>
    </message>
    <message>
        <source>Protect…</source>
        <translation>保护…</translation>
    </message>
    <message>
        <source>Recycle today</source>
        <translation>执行今日回收</translation>
    </message>
    <message>
        <source>Who is due goes to the pool, who is due soon is warned</source>
        <translation>到期客户退回公海，即将到期的提醒负责人</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>规则…</translation>
    </message>
    <message>
        <source>When customers return, and how many one may claim</source>
        <translation>客户何时退回、每人可领取多少</translation>
    </message>
    <message>
        <source>Customers in the pool</source>
        <translation>公海客户</translation>
    </message>
    <message>
        <source>Customers that return in the next 7 days</source>
        <translation>未来 7 天退回公海的客户</translation>
    </message>
</context>
<context>
    <name>Steelyard::PreviewPane</name>
    <message>
        <source>It has no name yet. Give it one; its id follows from the English name.</source>
        <translation>还没有名称。请填写名称，编号由英文名称得出。</translation>
    </message>
    <message>
        <source>This cannot be kept yet</source>
        <translation>还不能保存</translation>
    </message>
    <message>
        <source>Nothing is wrong with it</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>It can be kept as a draft</source>
        <translation>可以存为草稿</translation>
    </message>
    <message>
        <source>It reads, its formulas are sound, and its examples hold.</source>
        <translation>可以读懂，公式正确，算例成立。</translation>
    </message>
    <message>
        <source>On your own data</source>
        <translation>用自己的数据试算</translation>
    </message>
    <message>
        <source>The company, %1</source>
        <translation>全公司，%1</translation>
    </message>
    <message>
        <source>The last twelve months</source>
        <translation>最近十二个月</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in the last month</source>
        <translation>
            <numerusform>最近一个月 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>What the program would compute</source>
        <translation>程序将这样计算</translation>
    </message>
    <message>
        <source>Beside version %1</source>
        <translation>与 %1 版本相比</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>没有不同。</translation>
    </message>
    <message>
        <source>Only words change: version %1.</source>
        <translation>只改文字：版本 %1。</translation>
    </message>
    <message>
        <source>No figure changes: version %1.</source>
        <translation>数值不变：版本 %1。</translation>
    </message>
    <message>
        <source>Figures may change: version %1. Somebody else than the author has to approve it.</source>
        <translation>数值可能改变：版本 %1，须由作者以外的人审批。</translation>
    </message>
    <message>
        <source>What becomes of the definition</source>
        <translation>定义的效果</translation>
    </message>
</context>
<context>
    <name>Steelyard::ProfileDialog</name>
    <message>
        <source>Profile: these customers and the rest</source>
        <translation>客户画像：当前客户与其余客户对比</translation>
    </message>
    <message>
        <source>These customers and the rest</source>
        <translation>当前客户与其余客户</translation>
    </message>
    <message>
        <source>These</source>
        <translation>当前客户</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>其余客户</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>There is nobody to compare with: narrow the list first, by a label or a segment.</source>
        <translation>没有可对比的客户：请先按标签或客户细分筛选列表。</translation>
    </message>
    <message>
        <source>What differs most stands first.</source>
        <translation>差异最大的排在前面。</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>bought in the last 12 months</source>
        <translation>近 12 个月有订单</translation>
    </message>
    <message>
        <source>average order</source>
        <translation>平均订单额</translation>
    </message>
    <message>
        <source>open for each customer</source>
        <translation>户均在跟商机金额</translation>
    </message>
    <message>
        <source>overdue for each customer</source>
        <translation>户均逾期应收</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未填写</translation>
    </message>
</context>
<context>
    <name>Steelyard::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Steelyard::ProtectionLabel</name>
    <message>
        <source>This deal is taken</source>
        <translation>这个单子已被报备</translation>
    </message>
    <message>
        <source>If you go on, a clash is opened and a head decides who goes on with the deal. Both sides see it.</source>
        <translation>如果继续，将记为撞单，由主管裁定归谁跟进，双方都能看到。</translation>
    </message>
    <message>
        <source>Go on and open a clash</source>
        <translation>继续并记为撞单</translation>
    </message>
</context>
<context>
    <name>Steelyard::ProtectionRulesDialog</name>
    <message>
        <source>Rules for reported deals</source>
        <translation>报备规则</translation>
    </message>
    <message>
        <source>no need</source>
        <translation>不要求</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>only the owner of a customer that somebody owns</source>
        <translation>已有归属的客户，只有其负责人可报备</translation>
    </message>
    <message>
        <source>Term in days</source>
        <translation>保护期（天）</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>可续期次数</translation>
    </message>
    <message>
        <source>Something must be done every … days</source>
        <translation>每 … 天须有进展</translation>
    </message>
    <message>
        <source>Days before the same person may report it again</source>
        <translation>同一人再次报备的间隔（天）</translation>
    </message>
    <message>
        <source>Who may report a deal</source>
        <translation>谁可以报备</translation>
    </message>
    <message>
        <source>Done is what the person did with the customer or the opportunity, and a move of the opportunity to another stage. Reports that are in force follow the new rules; their term stays.</source>
        <translation>进展指本人对该客户或商机的跟进记录，或商机推进到其他阶段。生效中的报备适用新规则，保护期不变。</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>确定</translation>
    </message>
</context>
<context>
    <name>Steelyard::PublishDialog</name>
    <message>
        <source>Plan of %1</source>
        <translation>%1 的方案</translation>
    </message>
    <message>
        <source>The evidence is being gathered…</source>
        <translation>正在收集依据…</translation>
    </message>
    <message numerus="yes">
        <source>%n below %1 fail(s) at a letter: %2</source>
        <translation>
            <numerusform>%1 下级有 %n 个未通过：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a target: %1</source>
        <translation>已有目标：%1</translation>
    </message>
    <message>
        <source>There is no target yet</source>
        <translation>还没有目标</translation>
    </message>
    <message>
        <source>Every period has a figure</source>
        <translation>每个期间都有数字</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) have no figure</source>
        <translation>
            <numerusform>%n 个期间没有数字</numerusform>
        </translation>
    </message>
    <message>
        <source>Sums agree at every level and in every period</source>
        <translation>各层级、各期间的合计都一致</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) do not add up: %1</source>
        <translation>
            <numerusform>%n 处对不上：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) with tiers out of order: %1</source>
        <translation>
            <numerusform>%n 处档位顺序不对：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>Before it is published</source>
        <translation>发布前检查</translation>
    </message>
    <message>
        <source>well: %1</source>
        <translation>通过：%1</translation>
    </message>
    <message>
        <source>not well: %1</source>
        <translation>未通过：%1</translation>
    </message>
    <message>
        <source>Is it SMART?</source>
        <translation>是否符合 SMART？</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Comment; needed when a plan is sent back</source>
        <translation>意见；退回时必须填写</translation>
    </message>
    <message>
        <source>Why it may be published all the same</source>
        <translation>为什么仍可发布</translation>
    </message>
    <message>
        <source>Why it may be published all the same; it is kept with the version</source>
        <translation>为什么仍可发布；将随版本保存</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Start a revision</source>
        <translation>开始修订</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Only remark</source>
        <translation>只加备注</translation>
    </message>
    <message>
        <source>Write a comment first: whoever reads it must know what is meant.</source>
        <translation>请先写意见：看到的人需要知道是什么意思。</translation>
    </message>
    <message>
        <source>Versions as published</source>
        <translation>已发布的版本</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>查看%1</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Steps so far</source>
        <translation>历次步骤</translation>
    </message>
    <message>
        <source>The tiers are in order</source>
        <translation>各档目标次序正确</translation>
    </message>
</context>
<context>
    <name>Steelyard::QuickLog</name>
    <message>
        <source>Nothing further is agreed</source>
        <translation>没有后续约定</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>重新填写</translation>
    </message>
    <message>
        <source>Log a visit</source>
        <translation>记录拜访</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>3 天后</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>一周后</translation>
    </message>
    <message>
        <source>Day of the next step</source>
        <translation>下一步日期</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save (%1)</source>
        <translation>保存（%1）</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>继续跟进</translation>
    </message>
    <message>
        <source>Choose who</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>What you were typing is still here.</source>
        <translation>上次没写完的内容还在。</translation>
    </message>
    <message>
        <source>Not on file yet: a new customer is made when you save.</source>
        <translation>还没有这个客户：保存时会新建。</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>%1 类</translation>
    </message>
    <message numerus="yes">
        <source>last seen %n day(s) ago</source>
        <translation>
            <numerusform>%n 天前拜访过</numerusform>
        </translation>
    </message>
    <message>
        <source>never seen before</source>
        <translation>从未拜访</translation>
    </message>
    <message>
        <source>agreed: %1</source>
        <translation>约定：%1</translation>
    </message>
    <message>
        <source>Saved: %1, %2</source>
        <translation>已保存：%1，%2</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>You are there now: remember the time and log the visit when you leave (%1)</source>
        <translation>已到客户处：记下时间，离开时再填拜访记录（%1）</translation>
    </message>
    <message>
        <source>At whose place are you? Name the customer first.</source>
        <translation>您在哪家客户？请先填客户。</translation>
    </message>
    <message>
        <source>Checked in at %1. Log the visit when you leave.</source>
        <translation>已在 %1 签到，离开时请填拜访记录。</translation>
    </message>
    <message numerus="yes">
        <source>Checked in since %1: %n minute(s).</source>
        <translation>
            <numerusform>%1 签到，已 %n 分钟。</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked in since %1. How long were you there?</source>
        <translation>%1 签到。实际待了多久？</translation>
    </message>
</context>
<context>
    <name>Steelyard::QuoteDialog</name>
    <message>
        <source>Quote %1, version %2</source>
        <translation>报价 %1，第 %2 版</translation>
    </message>
    <message>
        <source>Lines of the quote</source>
        <translation>报价明细</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>目录价</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>删除此行</translation>
    </message>
    <message>
        <source>Note on the quote</source>
        <translation>报价备注</translation>
    </message>
    <message>
        <source>Terms, delivery, what is not included</source>
        <translation>条款、交期、不含内容</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>What is offered</source>
        <translation>报价内容</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>合计 %1</translation>
    </message>
    <message>
        <source>, %1 off the list</source>
        <translation>，比目录价低 %1</translation>
    </message>
</context>
<context>
    <name>Steelyard::QuoteTemplateDialog</name>
    <message>
        <source>Restore the default</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Template of quotes</source>
        <translation>报价模板</translation>
    </message>
    <message>
        <source>Every paper in both languages as it comes with the program. Saving can be undone.</source>
        <translation>所有文件的中英文都恢复为程序自带的内容。保存后可以撤销。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>文件语言</translation>
    </message>
    <message>
        <source>Paper and its language</source>
        <translation>文件和语言</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>抬头</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Payment, delivery, warranty: one a line. Empty: the paper says nothing of it.</source>
        <translation>付款、交货、质保等，每行一条；留空则不写。</translation>
    </message>
    <message>
        <source>Valid for, in days (all papers)</source>
        <translation>有效天数（所有文件）</translation>
    </message>
    <message>
        <source>Foot of every page</source>
        <translation>页脚（每页）</translation>
    </message>
    <message>
        <source>The company has a page of its own as HTML. It shows what is typed here where it says {{heading}}, {{letterhead}}, {{terms}}.</source>
        <translation>公司已有自己的 HTML 版式。这里填写的内容出现在 {{heading}}、{{letterhead}}、{{terms}} 的位置。</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>首页预览</translation>
    </message>
    <message>
        <source>First page as it will be printed</source>
        <translation>打印出来的首页</translation>
    </message>
    <message>
        <source>Name, address, telephone, bank: one a line. Empty: the company&apos;s name.</source>
        <translation>公司名称、地址、电话、开户行，每行一项；留空则用公司名称。</translation>
    </message>
    <message>
        <source>Empty: company, number and version</source>
        <translation>留空则写公司、编号和版本</translation>
    </message>
</context>
<context>
    <name>Steelyard::ReconcileDialog</name>
    <message>
        <source>Reconcile “%1”</source>
        <translation>“%1”对账</translation>
    </message>
    <message>
        <source>against</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>in</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>First counting rule</source>
        <translation>第一个口径</translation>
    </message>
    <message>
        <source>Second counting rule</source>
        <translation>第二个口径</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Records that make the difference</source>
        <translation>造成差异的记录</translation>
    </message>
    <message>
        <source>%1 and %2: no record is counted differently.</source>
        <translation>%1，%2：没有记录算法不同。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: the difference is these %n record(s).</source>
        <translation>
            <numerusform>%1，%2，差异是这 %n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>What</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>only in “%1”</source>
        <translation>只在“%1”中</translation>
    </message>
    <message>
        <source>counts differently</source>
        <translation>金额不同</translation>
    </message>
    <message>
        <source> (below the line)</source>
        <translation>（分母）</translation>
    </message>
    <message>
        <source> (above the line)</source>
        <translation>（分子）</translation>
    </message>
    <message>
        <source>as it is counted</source>
        <translation>现行口径</translation>
    </message>
    <message>
        <source>the same by the month of settlement</source>
        <translation>同一口径，按结算月</translation>
    </message>
</context>
<context>
    <name>Steelyard::RecordDialog</name>
    <message>
        <source>New: %1</source>
        <translation>新建%1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>“%1” is no number: %2. Enter it with digits, such as 1250.50.</source>
        <translation>“%1”不是数字：%2。请输入数字，例如 1250.50。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
</context>
<context>
    <name>Steelyard::RecordModel</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>Steelyard::RecordsView</name>
    <message>
        <source>Search: %1</source>
        <translation>搜索%1</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新建%1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>修改%1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>删除%1</translation>
    </message>
    <message>
        <source>%1 of %2, the latest first: search for the others</source>
        <translation>显示最近 %1 条，共 %2 条；其余请搜索</translation>
    </message>
    <message>
        <source>Nothing here yet. “New…” makes the first one; files bring many.</source>
        <translation>还没有记录。点“新建…”添加，也可以批量导入。</translation>
    </message>
    <message>
        <source>Nothing fits “%1”.</source>
        <translation>没有符合“%1”的记录。</translation>
    </message>
    <message>
        <source>Remove records</source>
        <translation>删除记录</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n record(s)?</source>
        <translation>
            <numerusform>删除 %n 条记录？</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be taken back with Undo.</source>
        <translation>可以撤销。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>Removed: %n record(s)</source>
        <translation>
            <numerusform>已删除 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>打开：%1</translation>
    </message>
    <message>
        <source>Nothing here yet. The first one is made on the card of an opportunity.</source>
        <translation>这里还没有内容。请在商机卡片上新建。</translation>
    </message>
</context>
<context>
    <name>Steelyard::RelationPicture</name>
    <message>
        <source>%1 among its neighbours</source>
        <translation>%1 与相邻指标</translation>
    </message>
</context>
<context>
    <name>Steelyard::ReportDialog</name>
    <message>
        <source>Report a deal</source>
        <translation>报备</translation>
    </message>
    <message>
        <source>all products</source>
        <translation>全部产品</translation>
    </message>
    <message>
        <source>all projects of the customer</source>
        <translation>该客户的全部项目</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>For</source>
        <translation>报备人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报备</translation>
    </message>
    <message>
        <source>Protected until %1.</source>
        <translation>保护至 %1。</translation>
    </message>
    <message>
        <source>“%1” is not on file: it is reported under this name.</source>
        <translation>“%1”还不是系统内客户，将按此名称报备。</translation>
    </message>
    <message>
        <source>Reported for %1 until %2</source>
        <translation>已为%1报备，保护至 %2</translation>
    </message>
</context>
<context>
    <name>Steelyard::ReportedModel</name>
    <message>
        <source>all products</source>
        <translation>全部产品</translation>
    </message>
    <message>
        <source>all projects</source>
        <translation>全部项目</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>其他人</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>报备人</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>保护至</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>Steelyard::ReportedView</name>
    <message>
        <source>Report extended by one term</source>
        <translation>报备已续期</translation>
    </message>
    <message>
        <source>Report given back: anybody may report the deal</source>
        <translation>已撤销报备：其他人可以报备</translation>
    </message>
    <message>
        <source>Refuse a report</source>
        <translation>驳回报备</translation>
    </message>
    <message>
        <source>Why is it refused?</source>
        <translation>为什么驳回？</translation>
    </message>
    <message>
        <source>Report refused: anybody may report the deal</source>
        <translation>已驳回报备：其他人可以报备</translation>
    </message>
    <message>
        <source>Decided: a clash</source>
        <translation>已裁定：撞单成立</translation>
    </message>
    <message>
        <source>Decided: no clash</source>
        <translation>已裁定：撞单不成立</translation>
    </message>
    <message>
        <source>Rules for reported deals settled</source>
        <translation>报备规则已确定</translation>
    </message>
    <message numerus="yes">
        <source>%n deals reported</source>
        <translation>
            <numerusform>%n 条报备生效中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clashes open</source>
        <translation>
            <numerusform>%n 起撞单待裁定</numerusform>
        </translation>
    </message>
    <message>
        <source>Say who works here, and your own and your team&apos;s reports are named.</source>
        <translation>请先在“我是谁…”中选择自己，才能看到本人和下属的报备人。</translation>
    </message>
    <message>
        <source>Nobody has said who works here, so nothing is yours. Choose yourself with “Who works here…”.</source>
        <translation>还没有选择当前使用人，所以没有“我的”报备。请先在“我是谁…”中选择自己。</translation>
    </message>
    <message>
        <source>Nothing is reported. “Report a deal…” protects one for a term: nobody else opens it without a clash.</source>
        <translation>还没有报备。点“报备…”可在保护期内锁定一个单子：其他人再建同一商机会记为撞单。</translation>
    </message>
    <message>
        <source>The open clashes are between others.</source>
        <translation>待裁定的撞单都与您无关。</translation>
    </message>
    <message>
        <source>No clash is open. One is opened where somebody makes an opportunity that somebody else has reported.</source>
        <translation>没有待裁定的撞单。有人新建他人已报备的商机时，这里会出现一起撞单。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>with what is over</source>
        <translation>含已结束的</translation>
    </message>
    <message>
        <source>Report a deal…</source>
        <translation>报备…</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>规则…</translation>
    </message>
    <message>
        <source>How long a report protects, and who may report</source>
        <translation>保护期多长、谁可以报备</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>续期</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>撤销报备</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>驳回…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>裁定…</translation>
    </message>
    <message>
        <source>Reported deals</source>
        <translation>报备与撞单</translation>
    </message>
    <message>
        <source>Clashes</source>
        <translation>撞单</translation>
    </message>
</context>
<context>
    <name>Steelyard::ReturningModel</name>
    <message>
        <source>Returns</source>
        <translation>退回日期</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>在跟商机</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>Steelyard::RhythmDialog</name>
    <message>
        <source>How often customers are to be seen</source>
        <translation>客户拜访频率</translation>
    </message>
    <message>
        <source>Days between two effective contacts, by class of the customer. 0 asks for none. A customer&apos;s own interval goes first.</source>
        <translation>两次有效拜访之间最多间隔多少天，按客户级别设定。0 表示不要求；客户单独设了间隔的，以单独设定为准。</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>%1 类</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>Steelyard::SamplingDialog</name>
    <message>
        <source>How many records are checked</source>
        <translation>抽查多少记录</translation>
    </message>
    <message>
        <source>Records are drawn by lot from everybody&apos;s month, so that a check says nothing about the person.</source>
        <translation>每人每月的记录随机抽取，被抽到不代表对本人有看法。</translation>
    </message>
    <message>
        <source>Of each person&apos;s records</source>
        <translation>每人记录的</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>a fixed number</source>
        <translation>固定条数</translation>
    </message>
    <message>
        <source>… that number</source>
        <translation>……条数</translation>
    </message>
    <message>
        <source>At least, of everybody who has any</source>
        <translation>有记录的人每人至少</translation>
    </message>
    <message>
        <source>Spread over</source>
        <translation>分布在</translation>
    </message>
    <message>
        <source> working days</source>
        <translation> 个工作日内</translation>
    </message>
    <message>
        <source>visits and calls</source>
        <translation>拜访和电话</translation>
    </message>
    <message>
        <source>new customers</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>new opportunities</source>
        <translation>新商机</translation>
    </message>
    <message>
        <source>Drawn are</source>
        <translation>抽取</translation>
    </message>
    <message>
        <source>Call-backs of delivered orders and resolved tickets</source>
        <translation>已交付订单和已解决工单的回访</translation>
    </message>
    <message>
        <source>Call back within</source>
        <translation>回访期限</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天内</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Of somebody with %1 records of a kind in a month, %2 are drawn.</source>
        <translation>某人当月某类记录有 %1 条时，抽 %2 条。</translation>
    </message>
</context>
<context>
    <name>Steelyard::SearchField</name>
    <message>
        <source>Search or run a command</source>
        <translation>搜索或执行命令</translation>
    </message>
</context>
<context>
    <name>Steelyard::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>Steelyard::SmallFigureStrip</name>
    <message>
        <source>Further figures</source>
        <translation>更多指标</translation>
    </message>
</context>
<context>
    <name>Steelyard::SnoozeDialog</name>
    <message>
        <source>Remind me later</source>
        <translation>稍后提醒</translation>
    </message>
    <message>
        <source>Not to be done</source>
        <translation>不做了</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>提醒日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The customer asked for a later day</source>
        <translation>客户要求改期</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>等待答复</translation>
    </message>
    <message>
        <source>Something more urgent</source>
        <translation>有更急的事</translation>
    </message>
    <message>
        <source>Done already in another way</source>
        <translation>已用其他方式完成</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>不再需要</translation>
    </message>
    <message>
        <source>The customer does not want it</source>
        <translation>客户不需要</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>移出清单</translation>
    </message>
</context>
<context>
    <name>Steelyard::SpotCheckModel</name>
    <message>
        <source>Call-back</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Spot check</source>
        <translation>抽查</translation>
    </message>
    <message>
        <source>late</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>所属人</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>Steelyard::SpotCheckPanel</name>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>待完成 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them late</source>
        <translation>
            <numerusform>其中逾期 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>%2 条中 %1 条属实</translation>
    </message>
    <message numerus="yes">
        <source>%n not reached</source>
        <translation>
            <numerusform>%n 条未联系上</numerusform>
        </translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>Nothing is left to look at here.</source>
        <translation>没有待抽查的记录了。</translation>
    </message>
    <message>
        <source>Draw a few records of last month by chance and have somebody else look at them: was the visit made, is the number right, is the customer satisfied?</source>
        <translation>从上月记录中随机抽取几条，请另一个人核对：拜访是否发生、电话是否正确、客户是否满意。</translation>
    </message>
    <message>
        <source>Draw from last month</source>
        <translation>抽取上月记录</translation>
    </message>
    <message>
        <source>Which checks</source>
        <translation>显示哪些抽查</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待完成</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Looked at by</source>
        <translation>核对人</translation>
    </message>
    <message>
        <source>Records to look at</source>
        <translation>抽查记录</translation>
    </message>
    <message>
        <source>Right (R)</source>
        <translation>属实 (R)</translation>
    </message>
    <message>
        <source>Wrong (W)</source>
        <translation>不属实 (W)</translation>
    </message>
    <message>
        <source>Not reached (N)</source>
        <translation>未联系上 (N)</translation>
    </message>
    <message>
        <source>Records of last month drawn</source>
        <translation>已抽取上月记录</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>哪里不属实</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>核对情况</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Result kept: %1</source>
        <translation>结果已保存：%1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 right</source>
        <translation>%1：%3 条中 %2 条属实</translation>
    </message>
</context>
<context>
    <name>Steelyard::StageDialog</name>
    <message>
        <source>Stages and their rules</source>
        <translation>阶段和规则</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>跟进中</translation>
    </message>
    <message>
        <source>Another pipeline</source>
        <translation>另建销售流程</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the pipeline</source>
        <translation>销售流程名称</translation>
    </message>
    <message>
        <source>An effective contact starts the age in the stage anew</source>
        <translation>有效沟通后停留天数重新计算</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>新阶段</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>不对比</translation>
    </message>
    <message>
        <source>One point a line</source>
        <translation>每行一条</translation>
    </message>
    <message>
        <source>Name of the stage</source>
        <translation>阶段名称</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>赢率</translation>
    </message>
    <message>
        <source>Working days allowed</source>
        <translation>允许的工作日</translation>
    </message>
    <message>
        <source>Forecast category</source>
        <translation>预测类别</translation>
    </message>
    <message>
        <source>Filled in before it is left</source>
        <translation>离开前必填</translation>
    </message>
    <message>
        <source>Happened before it is left</source>
        <translation>离开前必须发生</translation>
    </message>
    <message>
        <source>What good sellers do</source>
        <translation>好销售怎么做</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>新销售流程</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>谈判</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>输单</translation>
    </message>
    <message>
        <source>Every stage needs a name.</source>
        <translation>每个阶段都要有名称。</translation>
    </message>
</context>
<context>
    <name>Steelyard::StageSteps</name>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>In %1 of %2. The arrows choose another, Enter moves there.</source>
        <translation>在 %1，全部阶段：%2。方向键选择，回车移过去。</translation>
    </message>
</context>
<context>
    <name>Steelyard::StartPage</name>
    <message>
        <source>Welcome to Steelyard</source>
        <translation>欢迎使用定盘星</translation>
    </message>
    <message>
        <source>Turn “raise sales” into figures that add up. Everything stays in one file on this computer.</source>
        <translation>把“提升销售”变成对得上的数字。所有数据都保存在本机的一个文件里。</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>先看看演示公司</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>从空白开始</translation>
    </message>
    <message>
        <source>Your organisation first, then targets and customers.</source>
        <translation>先建组织，再建目标和客户。</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近的文件</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>A small invented company with three years of sales, targets and visits.</source>
        <translation>一家虚构的小公司：三年的签约、回款、目标和拜访，随便点。</translation>
    </message>
    <message>
        <source>A CSV file from your CRM or ERP. You see what it would bring before anything is stored.</source>
        <translation>来自 CRM 或 ERP 的 CSV 文件；存入之前先让您看到会带来什么。</translation>
    </message>
</context>
<context>
    <name>Steelyard::StatusChip</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>Steelyard::StoreOpener</name>
    <message>
        <source>Inventing three years of work…</source>
        <translation>正在生成三年的业务数据…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Steelyard::TargetsPage</name>
    <message>
        <source>A gap is worked out. Enter shares it among those below.</source>
        <translation>缺口是算出来的。按回车可分摊到下级。</translation>
    </message>
    <message>
        <source>This is a comparison. Choose “no comparison” to type again.</source>
        <translation>这是对比视图。选择“不对比”后才能录入。</translation>
    </message>
    <message numerus="yes">
        <source>%n not saved</source>
        <translation>
            <numerusform>%n 个未保存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▼ %n place(s) do not add up (F8 goes there)</source>
        <translation>
            <numerusform>▼ %n 处对不上（按 F8 前往）</numerusform>
        </translation>
    </message>
    <message>
        <source>● Adds up everywhere</source>
        <translation>● 各处都对得上</translation>
    </message>
    <message>
        <source>○ No figures yet: type the first one</source>
        <translation>○ 还没有数字：请录入第一个</translation>
    </message>
    <message>
        <source>What %1 has more or less than %2.</source>
        <translation>%1 比 %2 多出或少了多少。</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Counting rule</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Default rule</source>
        <translation>默认口径</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>档位</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>不对比</translation>
    </message>
    <message>
        <source>Shown in</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Find somebody…</source>
        <translation>查找部门或人员…</translation>
    </message>
    <message>
        <source>Find a unit or person</source>
        <translation>查找部门或人员</translation>
    </message>
    <message>
        <source>Targets by unit and period</source>
        <translation>按部门和期间的目标</translation>
    </message>
    <message>
        <source>Type to change a figure. Alt+Shift with an arrow opens and closes rows and periods.</source>
        <translation>直接输入即可修改。Alt+Shift 加方向键可展开或收起行和期间。</translation>
    </message>
    <message>
        <source>Names, totals and gaps</source>
        <translation>名称、合计与缺口</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Break down…</source>
        <translation>分解…</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>保存方案</translation>
    </message>
    <message>
        <source>Go to the next place that does not add up</source>
        <translation>转到下一处对不上的地方</translation>
    </message>
    <message>
        <source>Lock or unlock</source>
        <translation>锁定或解锁</translation>
    </message>
    <message>
        <source>Balance rows and periods</source>
        <translation>按行和期间配平</translation>
    </message>
    <message>
        <source>Submit, publish, revise…</source>
        <translation>提交、发布、修订…</translation>
    </message>
    <message>
        <source>From target to daily work…</source>
        <translation>从目标到每日工作…</translation>
    </message>
    <message>
        <source>Begin a scenario…</source>
        <translation>建立情景…</translation>
    </message>
    <message>
        <source>Put the scenario in force…</source>
        <translation>使情景生效…</translation>
    </message>
    <message>
        <source>Somebody changes teams…</source>
        <translation>人员调动…</translation>
    </message>
    <message>
        <source>Write the target letters…</source>
        <translation>生成目标责任书…</translation>
    </message>
    <message>
        <source>Export the plan…</source>
        <translation>导出方案…</translation>
    </message>
    <message>
        <source>Take a plan back from a file…</source>
        <translation>从文件取回方案…</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>发布…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Between the sheet and what is beside it</source>
        <translation>在表格与旁边的面板之间切换</translation>
    </message>
    <message>
        <source>Show or hide why this number</source>
        <translation>显示或隐藏“为什么是这个数”</translation>
    </message>
    <message>
        <source>Find somebody in the plan</source>
        <translation>在方案中查找</translation>
    </message>
    <message>
        <source>Open all units</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>Close all units</source>
        <translation>全部收起</translation>
    </message>
    <message>
        <source>There is nobody yet among whom a target could be divided. Import your people, or any table that names them.</source>
        <translation>还没有可以分解目标的人。请导入人员，或任何写有人员的表格。</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>What people promise. Choose the tier “Commitment” to type it.</source>
        <translation>这是本人承诺的数字。要填写，请选择“承诺”档位。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Working days of the unit…</source>
        <translation>单位的工作日…</translation>
    </message>
    <message>
        <source>Tiers and their names…</source>
        <translation>目标档位与名称…</translation>
    </message>
</context>
<context>
    <name>Steelyard::TeamTreeModel</name>
    <message>
        <source>Unassigned</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>签约</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>回款</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>应收</translation>
    </message>
    <message>
        <source>Team / person</source>
        <translation>团队 / 人员</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>达成率</translation>
    </message>
    <message>
        <source>YoY</source>
        <translation>同比</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>赢单率</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>在跟</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>走势</translation>
    </message>
</context>
<context>
    <name>Steelyard::TiersDialog</name>
    <message>
        <source>Tiers of a target</source>
        <translation>目标档位</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>档数</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>第 %1 档</translation>
    </message>
    <message>
        <source>People are measured by the first one. Figures of a tier that is taken away stay stored, and come back with it.</source>
        <translation>考核以第一档为准。被去掉的档位数字仍会保留，恢复档位即可再见。</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
</context>
<context>
    <name>Steelyard::Toast</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Steelyard::TodayView</name>
    <message>
        <source>Taken off the list: %1</source>
        <translation>已移出清单：%1</translation>
    </message>
    <message numerus="yes">
        <source>Planned: %n visit(s)</source>
        <translation>
            <numerusform>已安排 %n 次拜访</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %n task(s)</source>
        <translation>
            <numerusform>已完成 %n 项任务</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>Quiet until %1: %2</source>
        <translation>%1 再提醒：%2</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>拜访路线</translation>
    </message>
    <message>
        <source>No visit is planned. Choose customers under “Time for a visit”, or log one with Ctrl+L.</source>
        <translation>今天没有安排拜访。可从“该拜访了”中选客户，或按 Ctrl+L 直接记录。</translation>
    </message>
    <message>
        <source>Log this visit</source>
        <translation>记录这次拜访</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>打开客户</translation>
    </message>
    <message>
        <source>Not to be done…</source>
        <translation>不做了…</translation>
    </message>
    <message>
        <source>Time for a visit</source>
        <translation>该拜访了</translation>
    </message>
    <message>
        <source>Everybody has been seen in time. Customers appear here when their class asks for a visit.</source>
        <translation>客户都已按时拜访。到了该拜访的时间，客户会出现在这里。</translation>
    </message>
    <message>
        <source>Plan for this day</source>
        <translation>排入当天</translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation>安排…</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Nothing is due in the next seven days.</source>
        <translation>未来七天没有到期任务。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Later…</source>
        <translation>稍后…</translation>
    </message>
    <message>
        <source>Do not forget</source>
        <translation>别忘了</translation>
    </message>
    <message>
        <source>No receivable, renewal, birthday or new customer asks for you.</source>
        <translation>没有要跟进的应收、续约、生日或新客户。</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>记录电话</translation>
    </message>
</context>
<context>
    <name>Steelyard::TotalsRow</name>
    <message>
        <source>Totals</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>Steelyard::TransferDialog</name>
    <message>
        <source>Somebody changes teams</source>
        <translation>人员调动</translation>
    </message>
    <message>
        <source>the part of the working days that are left</source>
        <translation>剩余工作日对应的部分</translation>
    </message>
    <message>
        <source>periods that begin later</source>
        <translation>之后开始的期间</translation>
    </message>
    <message>
        <source>nothing, it stays with the team</source>
        <translation>不带走，留在原团队</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Joins</source>
        <translation>调入</translation>
    </message>
    <message>
        <source>First day there</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Goes along</source>
        <translation>带走</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Figures before and after</source>
        <translation>调动前后的数字</translation>
    </message>
    <message>
        <source>Unit or person</source>
        <translation>部门或人员</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>调动</translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3; the company keeps its total.</source>
        <translation>%1 从 %2 转到 %3；公司合计不变。</translation>
    </message>
    <message>
        <source>%1 stays with %2 without an owner.</source>
        <translation>%1 留在 %2，暂无责任人。</translation>
    </message>
    <message>
        <source>The plan is published again, as version %1.</source>
        <translation>方案将重新发布为第 %1 版。</translation>
    </message>
    <message>
        <source>%1 (left)</source>
        <translation>%1（已离职）</translation>
    </message>
    <message>
        <source>nobody: has left the company</source>
        <translation>无（已离职）</translation>
    </message>
    <message>
        <source>as much as I type below</source>
        <translation>按下方填写的数额</translation>
    </message>
</context>
<context>
    <name>Steelyard::UsageLines</name>
    <message>
        <source>Cockpit</source>
        <translation>驾驶舱</translation>
    </message>
    <message>
        <source>one of the large figures</source>
        <translation>大数字之一</translation>
    </message>
    <message>
        <source>one of the small figures</source>
        <translation>小数字之一</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>占 %1 分（满分 100）</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Other KPIs</source>
        <translation>其他指标</translation>
    </message>
    <message>
        <source>Nowhere yet: no target, no score, no cockpit and no other KPI would miss it.</source>
        <translation>尚未使用：没有目标、评分、驾驶舱或其他指标用到它。</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n 个目标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and of %n more units and people</source>
        <translation>
            <numerusform>另有 %n 个部门和人员</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steelyard::VersionLines</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>since ever</source>
        <translation>一直以来</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>现行</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>作者：%1</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>审批：%1</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>程序自带</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>待审批</translation>
    </message>
    <message>
        <source>a draft, nobody counts by it yet</source>
        <translation>草稿，尚未采用</translation>
    </message>
    <message>
        <source>%1 · by %2 · from %3</source>
        <translation>%1 · 作者：%2 · 生效：%3</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>ever</source>
        <translation>一直以来</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>审批…</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>退回…</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>继续编写</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>弃用草稿</translation>
    </message>
    <message>
        <source>judged as one with %1</source>
        <translation>与 %1 一并评审</translation>
    </message>
    <message>
        <source>Propose…</source>
        <translation>提交审批…</translation>
    </message>
</context>
<context>
    <name>Steelyard::WaitingDialog</name>
    <message>
        <source>What waits in the handbook</source>
        <translation>手册中待处理的事项</translation>
    </message>
    <message>
        <source>Stored, but not in the handbook</source>
        <translation>已保存但未能采用</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>等待批准</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Write it anew…</source>
        <translation>重新编写…</translation>
    </message>
    <message>
        <source>Until then figures are counted as if these had not been stored.</source>
        <translation>在此之前，数字按这些定义不存在来计算。</translation>
    </message>
    <message>
        <source>a new KPI</source>
        <translation>新指标</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>作者：%1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>审批…</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>退回…</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>继续编写</translation>
    </message>
    <message>
        <source>Propose…</source>
        <translation>提交审批…</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>弃用草稿</translation>
    </message>
</context>
<context>
    <name>Steelyard::WeekView</name>
    <message>
        <source>%1: %2 of %3 planned visits kept, %4 logged</source>
        <translation>%1：计划拜访 %3 次，完成 %2 次，记录 %4 条</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>%1 的一周</translation>
    </message>
    <message>
        <source>%1 of %2 planned</source>
        <translation>计划 %2，完成 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n logged</source>
        <translation>
            <numerusform>记录 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steelyard::WhyPanel</name>
    <message>
        <source>nobody named</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Nothing is known of the year before.</source>
        <translation>没有上一年的数据。</translation>
    </message>
    <message>
        <source>%1 a year earlier</source>
        <translation>去年同期 %1</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>解锁…</translation>
    </message>
    <message>
        <source>Lock…</source>
        <translation>锁定…</translation>
    </message>
    <message>
        <source>It was %1.</source>
        <translation>来源：%1。</translation>
    </message>
    <message>
        <source>The division would give %1</source>
        <translation>分解应得 %1</translation>
    </message>
    <message>
        <source>, the drift is %1</source>
        <translation>，偏差 %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>By %1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>It follows from the month by its working days.</source>
        <translation>由月份按工作日推出。</translation>
    </message>
    <message>
        <source>It is the sum of its months.</source>
        <translation>是各月之和。</translation>
    </message>
    <message>
        <source>The node has no figure of its own: this is what is below it.</source>
        <translation>自身没有数字：这是下级之和。</translation>
    </message>
    <message>
        <source>Divided on %1 – %2.</source>
        <translation>%1 分解：%2。</translation>
    </message>
    <message>
        <source>In steps of %1.</source>
        <translation>取整到 %1。</translation>
    </message>
    <message>
        <source>Season of %1</source>
        <translation>季节取自 %1</translation>
    </message>
    <message>
        <source>, without %1.</source>
        <translation>，不含 %1。</translation>
    </message>
    <message>
        <source>The whole period is locked</source>
        <translation>整个期间已锁定</translation>
    </message>
    <message>
        <source>The whole row is locked</source>
        <translation>整行已锁定</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>之前：%1</translation>
    </message>
    <message>
        <source>What was done to it</source>
        <translation>变更记录</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier change(s)</source>
        <translation>
            <numerusform>以及更早的 %n 次变更</numerusform>
        </translation>
    </message>
    <message>
        <source>Months behind and targets</source>
        <translation>历史月份与目标</translation>
    </message>
    <message>
        <source>Targets of the year; nothing is known of months before</source>
        <translation>本年目标；之前的月份没有数据</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) of results, then the targets</source>
        <translation>
            <numerusform>%n 个月的实绩，随后是目标</numerusform>
        </translation>
    </message>
    <message>
        <source>Why this number</source>
        <translation>为什么是这个数</translation>
    </message>
    <message>
        <source>Reason…</source>
        <translation>原因…</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决定人</translation>
    </message>
    <message>
        <source>It was typed for these days; the other days of the month keep theirs.</source>
        <translation>这几天的数字是直接填写的；当月其他日子保持不变。</translation>
    </message>
    <message>
        <source>Nothing is promised here yet.</source>
        <translation>这里还没有承诺。</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Given below beyond it</source>
        <translation>下级多分配</translation>
    </message>
    <message>
        <source>%1 promises nothing yet</source>
        <translation>%1 尚未承诺</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>其他 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承诺合计</translation>
    </message>
    <message>
        <source>%1 promises</source>
        <translation>%1 的承诺</translation>
    </message>
    <message>
        <source>From target to promise</source>
        <translation>从目标到承诺</translation>
    </message>
</context>
<context>
    <name>Steelyard::WorkDialog</name>
    <message>
        <source>Still missing</source>
        <translation>还差</translation>
    </message>
    <message>
        <source>Deals to win</source>
        <translation>需要赢单</translation>
    </message>
    <message>
        <source>Opportunities to open</source>
        <translation>需要新建商机</translation>
    </message>
    <message>
        <source>Proposals to make</source>
        <translation>需要出方案</translation>
    </message>
    <message>
        <source>Effective visits</source>
        <translation>有效拜访</translation>
    </message>
    <message>
        <source>Effective visits each working day</source>
        <translation>每个工作日的有效拜访</translation>
    </message>
    <message>
        <source>Daily work of %1, %2</source>
        <translation>%1 的每日工作，%2</translation>
    </message>
    <message>
        <source>What the target asks for, step by step</source>
        <translation>目标逐步要求的工作</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>By which rate</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Whose rate</source>
        <translation>谁的比率</translation>
    </message>
    <message>
        <source>Set visits and opportunities as targets</source>
        <translation>将拜访和商机设为目标</translation>
    </message>
    <message>
        <source>%1 a deal</source>
        <translation>每单 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>80 %: %1 to %2</source>
        <translation>80% 区间：%1 至 %2</translation>
    </message>
    <message numerus="yes">
        <source>Target %1, reached %2, %n working day(s) left</source>
        <translation>
            <numerusform>目标 %1，已完成 %2，剩余 %n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>Today %1 of %2 visits</source>
        <translation>今日 %1／%2 次拜访</translation>
    </message>
    <message>
        <source>The target is reached</source>
        <translation>目标已达成</translation>
    </message>
    <message>
        <source>Too little is known of visits</source>
        <translation>拜访数据太少</translation>
    </message>
</context>
</TS>
